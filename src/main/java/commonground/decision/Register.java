package commonground.decision;

import commonground.kernel.DecisionId;
import commonground.kernel.PracticeCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds decisions among all there are, as they were at the request's moment. */
@Component
@Transactional(readOnly = true)
public class Register {
    /** More than these nobody reads, in a file or on paper. */
    public static final int MOST = 10_000;

    private static final int DECISIONS_A_QUERY = 500;

    private final RegisterRows rows;
    private final RuleWords ruleWords;
    private final Reviews reviews;

    Register(RegisterRows rows, RuleWords ruleWords, Reviews reviews) {
        this.reviews = reviews;
        this.rows = rows;
        this.ruleWords = ruleWords;
    }

    /** By what rule a decision is, or was, made, in words. */
    public String rule(DecisionRow decision) {
        return ruleWords.of(decision.rule());
    }

    /** What it came to, in words and figures; empty while it is open. */
    public static String result(DecisionRow decision) {
        var end = decision.end();
        if (end == null) return "";
        var said = new StringJoiner("; ");
        var result = end.result();
        if (result != null) said.add(figures(result));
        else if (end.agreedBy() != null) said.add(end.agreedBy().size() + " practices agreed");
        if (end.escalatedTo() != null) said.add("handed to " + end.escalatedTo());
        if (end.endedReason() != null) said.add(end.endedReason());
        return said.toString();
    }

    private static String figures(Result result) {
        var figures = new StringJoiner(", ");
        figures.add(result.agreeing() + " of " + result.eligible() + " agreed");
        if (result.objecting() > 0) figures.add(result.objecting() + " objected");
        if (result.standingAside() > 0) figures.add(result.standingAside() + " stood aside");
        if (result.silent() > 0) figures.add(result.silent() + " silent");
        return figures.toString();
    }

    /** What was agreed in a sentence; null where nobody wrote one. */
    public static @Nullable String outcome(DecisionRow decision) {
        return decision.end() == null ? null : decision.end().outcome();
    }

    /**
     * What was found.
     *
     * @param dissenters who objected to each, by code; those to whom nobody objected are left out
     * @param reviews when the members look again at those that stand; those for which they have set
     *     no date are left out
     * @param total how many there are on all pages
     */
    public record Found(
            List<DecisionRow> decisions,
            Map<DecisionId, List<PracticeCode>> dissenters,
            Map<DecisionId, LocalDate> reviews,
            long total,
            int page,
            int pages) {
        public List<PracticeCode> dissentersOf(DecisionRow decision) {
            return dissenters.getOrDefault(decision.decision(), List.of());
        }

        /** Null where none is to come. */
        public @Nullable LocalDate reviewOf(DecisionRow decision) {
            return reviews.get(decision.decision());
        }
    }

    /**
     * One page of them.
     *
     * @param page from 1; one beyond the last is the last
     */
    public Found find(RegisterSearch search, int page, int size) {
        var total = rows.count(search);
        var pages = (int) Math.max(1, Math.ceilDiv(total, size));
        var number = Math.clamp(page, 1, pages);
        var ids =
                total == 0 ? List.<DecisionId>of() : rows.found(search, (number - 1) * size, size);
        return new Found(decisions(ids), dissenters(ids), reviewsToCome(ids), total, number, pages);
    }

    private List<DecisionRow> decisions(List<DecisionId> ids) {
        var rowsById =
                inParts(ids)
                        .flatMap(part -> rows.these(part).stream())
                        .collect(Collectors.toMap(DecisionRow::decision, row -> row));
        return ids.stream().map(rowsById::get).filter(Objects::nonNull).toList();
    }

    /** Dates that were set when it was agreed or since; what was superseded is not looked at. */
    private Map<DecisionId, LocalDate> reviewsToCome(List<DecisionId> ids) {
        return inParts(ids)
                .flatMap(part -> reviews.of(part).values().stream())
                .filter(review -> review.stands() && review.reviewOn() != null)
                .collect(Collectors.toMap(ReviewRow::decision, ReviewRow::reviewOn));
    }

    private Map<DecisionId, List<PracticeCode>> dissenters(List<DecisionId> ids) {
        return inParts(ids)
                .flatMap(part -> rows.objected(part).stream())
                .collect(
                        Collectors.groupingBy(
                                RegisterRows.Objected::decision,
                                Collectors.mapping(
                                        RegisterRows.Objected::practice, Collectors.toList())));
    }

    private static Stream<List<DecisionId>> inParts(List<DecisionId> ids) {
        return IntStream.iterate(0, i -> i < ids.size(), i -> i + DECISIONS_A_QUERY)
                .mapToObj(i -> ids.subList(i, Math.min(ids.size(), i + DECISIONS_A_QUERY)));
    }
}
