package commonground.decision;

import commonground.kernel.DecisionId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import java.time.LocalDate;
import java.time.YearMonth;
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
 * @param openOnNone how many open objections were brought back to no issue so far
 * @param spoken who has said where they stand on each open decision's words
 */
public record DissentTotals(
        List<Open> open,
        Map<YearMonth, Long> raised,
        Map<YearMonth, Long> ended,
        Map<DissentEnding, Map<Long, Long>> daysTaken,
        List<OnIssue> onIssues,
        long openOnNone,
        Map<ProgrammeId, Map<DecisionId, Set<PracticeCode>>> spoken) {

    /**
     * An agreed issue.
     *
     * @param practices how many open objections of each practice were brought back to it
     */
    public record OnIssue(
            DecisionId issue,
            ProgrammeId programme,
            String title,
            Map<PracticeCode, Long> practices) {
        /** How many open objections were brought back to it. */
        public long open() {
            return practices.values().stream().mapToLong(Long::longValue).sum();
        }
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
        /** Where it is read about. */
        public String path() {
            return "/decisions/" + decision + "#objection-" + objection;
        }
    }
}
