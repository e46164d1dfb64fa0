package commonground.dissent;

import commonground.decision.CommonGround;
import commonground.decision.DissentCase;
import commonground.kernel.PracticeCode;
import commonground.listening.StatementRow;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What to bring to the next meeting: for each open objection the way back to common ground.
 *
 * @param items the longest open first
 * @param silences practices to ask where they stand
 */
public record Sheet(
        LocalDate today,
        List<Item> items,
        List<Silence> silences,
        Map<PracticeCode, String> names) {
    /** More than this nobody takes in at a meeting. */
    static final int WAYS = 3;

    /**
     * What to bring along about one objection.
     *
     * @param agreedTo the common issues that this very practice agreed to
     * @param said what it said when it was listened to, as far as the reader may see it
     * @param ways how objections like it were resolved before
     */
    public record Item(
            DissentCase dissent,
            List<CommonGround> agreedTo,
            List<StatementRow> said,
            List<DissentCase> ways) {}

    /**
     * Those resolved before that are most like it: that came back to the same issue, then the same
     * practice's own, then those about the same subject; of several, the latest.
     */
    static List<DissentCase> waysSeenBefore(DissentCase open, List<DissentCase> all) {
        return all.stream()
                .filter(earlier -> earlier.ending() != null && earlier.ending().foundAWay())
                .filter(earlier -> likeness(open, earlier) > 0)
                .sorted(
                        Comparator.comparingInt((DissentCase earlier) -> -likeness(open, earlier))
                                .thenComparing(
                                        DissentCase::endedOn,
                                        Comparator.nullsLast(Comparator.reverseOrder())))
                .limit(WAYS)
                .toList();
    }

    private static int likeness(DissentCase open, DissentCase earlier) {
        if (earlier.issues().stream().anyMatch(open.issues()::contains)) return 3;
        if (earlier.practice().equals(open.practice())) return 2;
        return earlier.subject() == open.subject() ? 1 : 0;
    }

    public String name(PracticeCode practice) {
        return names.getOrDefault(practice, practice.value());
    }
}
