package commonground.decision;

import commonground.kernel.DecisionId;
import commonground.kernel.IssueId;
import commonground.kernel.Receipt;
import commonground.kernel.Refusal;
import commonground.listening.GatherIssue;
import commonground.listening.IssueRow;
import commonground.listening.Issues;
import commonground.views.Moments;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Dissent that has found something new: an objection that touches no agreed issue becomes a
 * candidate for one.
 */
@Component
class FoundIssues {
    private final Decisions decisions;
    private final Objecting objecting;
    private final Issues issues;
    private final Moments moments;

    FoundIssues(Decisions decisions, Objecting objecting, Issues issues, Moments moments) {
        this.decisions = decisions;
        this.objecting = objecting;
        this.issues = issues;
        this.moments = moments;
    }

    /** The issues that objections to a decision found, by the number of the objection. */
    Map<Integer, List<IssueRow>> of(DecisionId decision) {
        return issues.foundBy(decision).stream()
                .filter(issue -> issue.fromObjection() != null)
                .sorted(Comparator.comparing(IssueRow::gatheredOn))
                .collect(
                        Collectors.groupingBy(
                                issue -> Objects.requireNonNull(issue.fromObjection())));
    }

    /**
     * Makes it a candidate, without statements for now.
     *
     * @throws Refusal also if its resolution cites an agreed issue, so that it found nothing new,
     *     or if a candidate that it found is still pursued
     */
    Receipt gather(IssueId id, DecisionId decision, int objection, String title, String words) {
        var programme =
                moments.upToDate(() -> {
                    requireFoundSomethingNew(decision, objection);
                    return decisions.require(decision).programme();
                });
        return issues.gather(
                new GatherIssue(id, programme, title, words, List.of(), decision, objection));
    }

    private void requireFoundSomethingNew(DecisionId decision, int number) {
        if (!objecting.require(decision, number).mayHaveFoundAnIssue())
            throw Refusal.of("decision.objection-touches-an-issue", number);
        var pursued =
                of(decision).getOrDefault(number, List.of()).stream()
                        .filter(issue -> issue.state().isPursued())
                        .findFirst();
        if (pursued.isPresent())
            throw Refusal.of("decision.objection-found-it-already", pursued.get().title());
    }
}
