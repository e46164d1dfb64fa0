package commonground.listening;

import commonground.kernel.Check;
import commonground.kernel.IssueId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Pursues after all what had been set aside. */
public record TakeIssueUpAgain(@TargetAggregateIdentifier IssueId issue, String reason)
        implements ChangesIssue {
    public TakeIssueUpAgain {
        var check = new Check();
        reason = check.prose("reason", reason);
        check.done();
    }
}
