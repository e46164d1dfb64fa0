package commonground.listening;

import commonground.kernel.DecisionId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * A programme's issues as its page shows them.
 *
 * @param agreed its common issues that stand, the first agreed first
 * @param candidates those being worked on or before the group, those that most practices raised
 *     first
 * @param past merged and set aside
 */
record IssueBoard(List<Provenance> agreed, List<Provenance> candidates, List<Provenance> past) {
    /**
     * @param superseded what the group has agreed something else in place of
     */
    static IssueBoard of(List<Provenance> all, Set<DecisionId> superseded) {
        return new IssueBoard(
                all.stream()
                        .filter(p -> stands(p, superseded))
                        .sorted(Comparator.comparing(p -> p.issue().stateOn()))
                        .toList(),
                all.stream()
                        .filter(p -> p.issue().state().isPursued())
                        .filter(p -> p.issue().state() != IssueState.AGREED)
                        .sorted(
                                Comparator.comparingInt(Provenance::practices)
                                        .thenComparingInt(Provenance::statements)
                                        .reversed())
                        .toList(),
                all.stream().filter(p -> !p.issue().state().isPursued()).toList());
    }

    private static boolean stands(Provenance p, Set<DecisionId> superseded) {
        var decision = p.issue().decision();
        return p.issue().state() == IssueState.AGREED
                && (decision == null || !superseded.contains(decision));
    }

    public boolean isEmpty() {
        return agreed.isEmpty() && candidates.isEmpty() && past.isEmpty();
    }
}
