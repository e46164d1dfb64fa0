package commonground.deadline;

import commonground.kernel.Check;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which deadlines somebody looks at; what is not said, or not known, leaves nothing out.
 *
 * @param name that a programme's name contains
 * @param issuer that the issuer's name contains
 * @param state the name of a state; {@code AWAITED}, the default, for all from which something is
 *     still awaited; {@code ANY}
 * @param within the name of a window
 * @param page from 1
 */
record DueQuery(
        @Nullable String name,
        @Nullable String issuer,
        @Nullable String state,
        @Nullable String within,
        @Nullable String order,
        @Nullable Integer page) {
    static final String AWAITED = "AWAITED";
    static final String ANY = "ANY";

    /** Longer than any name; what is longer is cut. */
    private static final int LONGEST = 200;

    /**
     * For programs, which do not see that a filter was not taken.
     *
     * @throws commonground.kernel.Refusal that names the choices there are
     */
    DueQuery refuseUnknown() {
        var check = new Check();
        check.oneOf("state", state, DeadlineState.values(), AWAITED, ANY);
        check.oneOf("within", within, DueWindow.values());
        check.oneOf("order", order, DueOrder.values());
        check.done();
        return this;
    }

    public String named() {
        return text(name);
    }

    public String asker() {
        return text(issuer);
    }

    public String inState() {
        return ANY.equals(state) || one(DeadlineState.class, state) != null
                ? String.valueOf(state)
                : AWAITED;
    }

    public DueWindow window() {
        var chosen = one(DueWindow.class, within);
        return chosen == null ? DueWindow.ALL : chosen;
    }

    public DueOrder ordered() {
        var chosen = one(DueOrder.class, order);
        return chosen == null ? DueOrder.DUE : chosen;
    }

    public int number() {
        return page == null ? 1 : Math.max(1, page);
    }

    /** Which states are meant. Only what waits for a submission falls due. */
    Set<DeadlineState> states() {
        var one = one(DeadlineState.class, state);
        var states = one == null ? EnumSet.allOf(DeadlineState.class) : EnumSet.of(one);
        if (AWAITED.equals(inState())) states.removeIf(DeadlineState::isClosed);
        if (window() != DueWindow.ALL) states.removeIf(other -> !other.isOpen());
        return states;
    }

    public boolean narrows() {
        return !named().isEmpty()
                || !asker().isEmpty()
                || !AWAITED.equals(inState())
                || window() != DueWindow.ALL;
    }

    /** The same in another order, from the first page. */
    public String orderedBy(String other) {
        return address(inState(), window().name(), other, 1);
    }

    /** Another page of the same. */
    public String onPage(int other) {
        return address(inState(), window().name(), ordered().name(), other);
    }

    /** The same, and of it only what falls into this window. */
    public String due(String window) {
        return address(inState(), window, ordered().name(), 1);
    }

    /** The same, and of it only what is in this state. */
    public String of(String state) {
        return address(state, DueWindow.ALL.name(), ordered().name(), 1);
    }

    /** All of the same, for a file. */
    public String whole() {
        return onPage(1);
    }

    private String address(String inState, String window, String inOrder, int onPage) {
        var query = UriComponentsBuilder.newInstance();
        if (!named().isEmpty()) query.queryParam("name", "{name}");
        if (!asker().isEmpty()) query.queryParam("issuer", "{issuer}");
        if (!inState.equals(AWAITED)) query.queryParam("state", inState);
        if (!window.equals(DueWindow.ALL.name())) query.queryParam("within", window);
        if (!inOrder.equals(DueOrder.DUE.name())) query.queryParam("order", inOrder);
        if (onPage > 1) query.queryParam("page", onPage);
        var typed = Stream.of(named(), asker()).filter(text -> !text.isEmpty()).toArray();
        var address = query.encode().buildAndExpand(typed).toUriString();
        return address.isEmpty() ? "?" : address;
    }

    private static String text(@Nullable String typed) {
        var text = typed == null ? "" : typed.strip();
        return text.substring(0, Math.min(LONGEST, text.length()));
    }

    private static <E extends Enum<E>> @Nullable E one(Class<E> type, @Nullable String name) {
        return Stream.of(type.getEnumConstants())
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
