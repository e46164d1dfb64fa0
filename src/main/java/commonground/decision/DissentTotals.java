package commonground.decision;

import commonground.kernel.DecisionId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All dissent of all programmes, counted.
 *
 * @param open the longest first
 * @param raised how many were raised in each month
 * @param ended how many ended in each month
 * @param daysTaken for each ending, how many took so many whole days
 * @param onIssues the agreed issues that open objections were brought back to, the most first
 * @param spoken who has said where they stand on each open decision's words
 */
public record DissentTotals(
        List<Open> open,
        Map<YearMonth, Long> raised,
        Map<YearMonth, Long> ended,
        Map<DissentEnding, Map<Long, Long>> daysTaken,
        List<OnIssue> onIssues,
        Map<ProgrammeId, Map<DecisionId, Set<PracticeCode>>> spoken) {

    /**
     * An agreed issue.
     *
     * @param open numbers and decisions of the open objections that were brought back to it
     */
    public record OnIssue(
            DecisionId issue, ProgrammeId programme, String title, Set<String> open) {}

    /** How many open objections were brought back to no issue so far. */
    public long openOnNone() {
        var some = new HashSet<String>();
        onIssues.forEach(on -> some.addAll(on.open()));
        return open.stream().filter(one -> !some.contains(one.key())).count();
    }

    /** An open objection, without its words. */
    public record Open(
            DecisionId decision,
            ProgrammeId programme,
            int objection,
            String title,
            Subject subject,
            PracticeCode practice,
            LocalDate raisedOn) {
        /** What tells it from every other. */
        String key() {
            return key(decision, objection);
        }

        static String key(DecisionId decision, int objection) {
            return decision + "/" + objection;
        }

        /** Where it is read about. */
        public String path() {
            return "/decisions/" + decision + "#objection-" + objection;
        }
    }
}
