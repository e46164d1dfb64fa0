package commonground.listening;

import commonground.kernel.Check;
import commonground.kernel.IssueId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Does not pursue a candidate any further. */
public record SetIssueAside(@TargetAggregateIdentifier IssueId issue, String reason)
        implements ChangesIssue {
    public SetIssueAside {
        var check = new Check();
        reason = check.prose("reason", reason);
        check.done();
    }
}
