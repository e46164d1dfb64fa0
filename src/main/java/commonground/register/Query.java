package commonground.register;

import commonground.decision.DecisionState;
import commonground.decision.RegisterSearch;
import commonground.decision.RegisterSearch.Order;
import commonground.decision.Subject;
import commonground.kernel.Check;
import commonground.kernel.ProgrammeId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What somebody asks the register for; what is not said, or not known, leaves nothing out.
 *
 * @param q that title or words contain
 * @param disputed {@code yes} for those somebody objected to
 * @param page from 1
 */
record Query(
        @Nullable String q,
        @Nullable String subject,
        @Nullable String state,
        @Nullable String disputed,
        @Nullable String order,
        @Nullable Integer page) {
    /** Longer than any title; what is longer is cut. */
    private static final int LONGEST = 200;

    /**
     * @param programme null for all
     */
    RegisterSearch in(@Nullable ProgrammeId programme) {
        return new RegisterSearch(
                programme,
                text(),
                chosen(Subject.class, subject),
                chosen(DecisionState.class, state),
                isDisputed(),
                ordered());
    }

    /**
     * For programs, which do not see that a filter was not taken.
     *
     * @throws commonground.kernel.Refusal that names the choices there are
     */
    Query refuseUnknown() {
        var check = new Check();
        check.oneOf("subject", subject, Subject.values());
        check.oneOf("state", state, DecisionState.values());
        check.oneOf("disputed", disputed, List.of("yes"));
        check.oneOf("order", order, Order.values());
        check.done();
        return this;
    }

    public String text() {
        return q == null ? "" : q.strip().substring(0, Math.min(LONGEST, q.strip().length()));
    }

    public boolean isDisputed() {
        return "yes".equals(disputed);
    }

    public Order ordered() {
        return Stream.of(Order.values())
                .filter(o -> o.name().equals(order))
                .findFirst()
                .orElse(Order.LATEST);
    }

    public int number() {
        return page == null ? 1 : Math.max(1, page);
    }

    public boolean narrows() {
        return !text().isEmpty() || isDisputed() || isSet(subject) || isSet(state);
    }

    /** The same in another order, from the first page. */
    public String orderedBy(String other) {
        return address(other, null);
    }

    /** Another page of the same. */
    public String onPage(int other) {
        return address(ordered().name(), other);
    }

    /** All of the same, for a file. */
    public String whole() {
        return address(ordered().name(), null);
    }

    private String address(String inOrder, @Nullable Integer onPage) {
        var query = UriComponentsBuilder.newInstance();
        if (!text().isEmpty()) query.queryParam("q", "{q}");
        if (isSet(subject)) query.queryParam("subject", "{subject}");
        if (isSet(state)) query.queryParam("state", "{state}");
        if (isDisputed()) query.queryParam("disputed", "yes");
        if (!inOrder.equals(Order.LATEST.name())) query.queryParam("order", inOrder);
        if (onPage != null && onPage > 1) query.queryParam("page", onPage);
        var text =
                query.encode()
                        .buildAndExpand(
                                Stream.of(text(), subject, state).filter(Query::isSet).toArray())
                        .toUriString();
        return text.isEmpty() ? "?" : text;
    }

    private static <E extends Enum<E>> Set<E> chosen(Class<E> type, @Nullable String name) {
        var all = EnumSet.allOf(type);
        var one = EnumSet.noneOf(type);
        all.stream().filter(value -> value.name().equals(name)).forEach(one::add);
        return one.isEmpty() ? all : one;
    }

    private static boolean isSet(@Nullable String value) {
        return value != null && !value.isBlank();
    }
}
