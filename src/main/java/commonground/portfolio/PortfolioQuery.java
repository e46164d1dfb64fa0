package commonground.portfolio;

import commonground.kernel.Check;
import commonground.programme.Stage;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which programmes somebody looks at; what is not said, or not known, leaves nothing out.
 *
 * @param name that a programme's name contains
 * @param stage the name of a stage; {@code RUNNING}, the default, for all but closed; {@code ANY}
 * @param stalled for how many days at least nothing has happened
 * @param dissent {@code yes} for those in which an objection is open
 * @param page from 1
 */
record PortfolioQuery(
        @Nullable String name,
        @Nullable String stage,
        @Nullable String stalled,
        @Nullable String dissent,
        @Nullable String order,
        @Nullable Integer page) {
    static final String RUNNING = "RUNNING";
    static final String ANY = "ANY";

    static final PortfolioQuery ALL = new PortfolioQuery(null, ANY, null, null, null, null);

    /** Longer than any name; what is longer is cut. */
    private static final int LONGEST = 200;

    /**
     * For programs, which do not see that a filter was not taken.
     *
     * @throws commonground.kernel.Refusal that names the choices there are
     */
    PortfolioQuery refuseUnknown() {
        var check = new Check();
        check.oneOf("stage", stage, Stage.values(), RUNNING, ANY);
        check.oneOf("stalled", stalled, List.of("28", "91"));
        check.oneOf("dissent", dissent, List.of("yes"));
        check.oneOf("order", order, PortfolioOrder.values());
        check.done();
        return this;
    }

    public String named() {
        if (name == null) return "";
        var text = name.strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    public String inStage() {
        return ANY.equals(stage) || chosenStage() != null ? String.valueOf(stage) : RUNNING;
    }

    @Nullable Stage chosenStage() {
        return Stream.of(Stage.values())
                .filter(one -> one.name().equals(stage))
                .findFirst()
                .orElse(null);
    }

    /** 0 for no matter how long. */
    public int days() {
        return "28".equals(stalled) ? 28 : "91".equals(stalled) ? 91 : 0;
    }

    public boolean onlyDissent() {
        return "yes".equals(dissent);
    }

    public PortfolioOrder ordered() {
        return Stream.of(PortfolioOrder.values())
                .filter(one -> one.name().equals(order))
                .findFirst()
                .orElse(PortfolioOrder.NAME);
    }

    public int number() {
        return page == null ? 1 : Math.max(1, page);
    }

    public boolean narrows() {
        return !named().isEmpty() || !RUNNING.equals(inStage()) || days() > 0 || onlyDissent();
    }

    /** The same in another order, from the first page. */
    public String orderedBy(String other) {
        return address(other, 1);
    }

    /** Another page of the same. */
    public String onPage(int other) {
        return address(ordered().name(), other);
    }

    /** All of the same, for a file. */
    public String whole() {
        return onPage(1);
    }

    private String address(String inOrder, int onPage) {
        var query = UriComponentsBuilder.newInstance();
        if (!named().isEmpty()) query.queryParam("name", "{name}");
        if (!RUNNING.equals(inStage())) query.queryParam("stage", inStage());
        if (days() > 0) query.queryParam("stalled", days());
        if (onlyDissent()) query.queryParam("dissent", "yes");
        if (!inOrder.equals(PortfolioOrder.NAME.name())) query.queryParam("order", inOrder);
        if (onPage > 1) query.queryParam("page", onPage);
        var typed = Stream.of(named()).filter(text -> !text.isEmpty()).toArray();
        var address = query.encode().buildAndExpand(typed).toUriString();
        return address.isEmpty() ? "?" : address;
    }
}
