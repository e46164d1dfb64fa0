package commonground.listening;

import commonground.kernel.Check;
import commonground.kernel.IssueId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Puts an issue otherwise. */
public record RewordIssue(
        @TargetAggregateIdentifier IssueId issue, String title, String words, String reason)
        implements ChangesIssue {
    public RewordIssue {
        var check = new Check();
        title = IssueWords.title(check, title);
        words = IssueWords.words(check, words);
        reason = check.prose("reason", reason);
        check.done();
    }
}
