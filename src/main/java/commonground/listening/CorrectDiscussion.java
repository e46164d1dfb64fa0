package commonground.listening;

import commonground.kernel.Check;
import commonground.kernel.IssueId;
import commonground.kernel.SharingId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Puts right what was written down about an issue, for a reason. */
public record CorrectDiscussion(
        @TargetAggregateIdentifier SharingId sharing, IssueId issue, String said, String reason) {
    public CorrectDiscussion {
        var check = new Check();
        check.chosen("issue", issue);
        said = check.prose("said", said);
        reason = check.prose("reason", reason);
        check.done();
    }
}
