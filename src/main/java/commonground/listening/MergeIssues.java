package commonground.listening;

import commonground.kernel.Check;
import commonground.kernel.IssueId;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Merges other candidates into this one, for good: all their statements become its own, and they
 * end. All of it happens or nothing.
 *
 * @param merged at least one, none twice
 */
public record MergeIssues(
        @TargetAggregateIdentifier IssueId issue, List<IssueId> merged, String reason)
        implements ChangesIssue {
    static final int MOST = 50;

    public MergeIssues {
        var check = new Check();
        merged = check.distinct("merged", merged == null ? List.of() : merged);
        if (merged.isEmpty()) check.refuse("merged", "issue.merge-nothing");
        if (merged.size() > MOST) check.refuse("merged", "issue.merge-too-many", MOST);
        if (merged.contains(issue)) check.refuse("merged", "issue.merge-into-itself");
        reason = check.prose("reason", reason);
        check.done();
    }
}
