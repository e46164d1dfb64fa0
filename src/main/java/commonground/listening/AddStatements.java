package commonground.listening;

import commonground.kernel.Check;
import commonground.kernel.IssueId;
import commonground.kernel.StatementId;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Gathers more statements into an issue; those it has already change nothing. */
public record AddStatements(@TargetAggregateIdentifier IssueId issue, List<StatementId> statements)
        implements ChangesIssue {
    public AddStatements {
        var check = new Check();
        statements = IssueWords.someStatements(check, statements);
        check.done();
    }
}
