package commonground.listening;

import commonground.kernel.Check;
import commonground.kernel.IssueId;
import commonground.kernel.StatementId;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Makes a candidate of its own of some of an issue's statements.
 *
 * @param splitOff names the new one
 * @param statements those that go over; at least one, and at least one has to stay
 */
public record SplitIssue(
        @TargetAggregateIdentifier IssueId issue,
        IssueId splitOff,
        String title,
        String words,
        List<StatementId> statements,
        String reason)
        implements ChangesIssue {
    public SplitIssue {
        var check = new Check();
        title = IssueWords.title(check, title);
        words = IssueWords.words(check, words);
        statements = IssueWords.someStatements(check, statements);
        reason = check.prose("reason", reason);
        check.done();
    }
}
