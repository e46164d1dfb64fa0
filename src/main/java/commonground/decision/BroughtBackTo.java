package commonground.decision;

import commonground.kernel.DecisionId;
import commonground.kernel.PracticeCode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How much of what is open was brought back to which issue.
 *
 * @param open how many of each practice's to each; an objection counts once for an issue, however
 *     often it came back
 * @param none how many to none
 */
record BroughtBackTo(Map<DecisionId, Map<PracticeCode, Long>> open, long none) {
    static BroughtBackTo of(List<DissentTotals.Open> open, List<BroughtBackRows.Step> steps) {
        var to = each(open, steps);
        var counts = new HashMap<DecisionId, Map<PracticeCode, Long>>();
        to.forEach((one, issues) -> {
            for (var issue : issues)
                counts.computeIfAbsent(issue, i -> new HashMap<>())
                        .merge(one.practice(), 1L, Long::sum);
        });
        return new BroughtBackTo(counts, to.values().stream().filter(Set::isEmpty).count());
    }

    /** The issues that each was brought back to. */
    static Map<DissentTotals.Open, Set<DecisionId>> each(
            List<DissentTotals.Open> open, List<BroughtBackRows.Step> steps) {
        var issues = new HashMap<DecisionId, Map<Integer, Set<DecisionId>>>();
        for (var step : steps) {
            var ofDecision = issues.computeIfAbsent(step.decision(), d -> new HashMap<>());
            for (var objection : step.objections())
                ofDecision.computeIfAbsent(objection, o -> new HashSet<>()).addAll(step.issues());
        }
        return open.stream()
                .collect(
                        Collectors.toMap(
                                one -> one,
                                one ->
                                        issues.getOrDefault(one.decision(), Map.of())
                                                .getOrDefault(one.objection(), Set.of())));
    }
}
