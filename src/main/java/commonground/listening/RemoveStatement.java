package commonground.listening;

import commonground.kernel.Check;
import commonground.kernel.IssueId;
import commonground.kernel.StatementId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Takes a statement out that says something else. */
public record RemoveStatement(
        @TargetAggregateIdentifier IssueId issue, StatementId statement, String reason)
        implements ChangesIssue {
    public RemoveStatement {
        var check = new Check();
        check.chosen("statement", statement);
        reason = check.prose("reason", reason);
        check.done();
    }
}
