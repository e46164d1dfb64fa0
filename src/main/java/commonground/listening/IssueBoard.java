package commonground.listening;

import java.util.Comparator;
import java.util.List;

/**
 * A programme's issues as its page shows them.
 *
 * @param agreed its common issues, the first agreed first
 * @param candidates those being worked on or before the group, those that most practices raised
 *     first
 * @param past merged and set aside
 */
record IssueBoard(List<Provenance> agreed, List<Provenance> candidates, List<Provenance> past) {
    static IssueBoard of(List<Provenance> all) {
        return new IssueBoard(
                all.stream()
                        .filter(p -> p.issue().state() == IssueState.AGREED)
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

    public boolean isEmpty() {
        return agreed.isEmpty() && candidates.isEmpty() && past.isEmpty();
    }
}
