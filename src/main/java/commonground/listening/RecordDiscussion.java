package commonground.listening;

import commonground.kernel.Check;
import commonground.kernel.IssueId;
import commonground.kernel.SharingId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Writes down what was said about an issue. */
public record RecordDiscussion(
        @TargetAggregateIdentifier SharingId sharing, IssueId issue, String said)
        implements ChangesSharing {
    public RecordDiscussion {
        var check = new Check();
        check.chosen("issue", issue);
        said = check.prose("said", said);
        check.done();
    }
}
