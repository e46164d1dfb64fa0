package commonground.decision;

import commonground.kernel.DecisionId;
import commonground.kernel.PracticeCode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What nobody has resolved in one programme.
 *
 * @param open what stands against decisions that are open
 * @param endedWithDecision what stood against decisions when they ended
 * @param onIssues the agreed issues that what is open was brought back to
 * @param onNone how much of what is open was brought back to none
 * @param spoken who has said where they stand on each open decision's words
 */
record UnresolvedDissent(
        List<DissentTotals.Open> open,
        List<Ended> endedWithDecision,
        List<DissentTotals.OnIssue> onIssues,
        long onNone,
        Map<DecisionId, Set<PracticeCode>> spoken) {

    record Ended(LocalDate raisedOn, LocalDate endedOn) {
        /** How long it stood; none where the decision is dated before it. */
        long days() {
            return Math.max(0, ChronoUnit.DAYS.between(raisedOn, endedOn));
        }
    }
}
