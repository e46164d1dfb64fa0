package commonground.decision;

import commonground.kernel.Check;
import commonground.kernel.DecisionId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Records that the group looks at an agreed decision again. */
public record PutUnderReview(@TargetAggregateIdentifier DecisionId decision, String reason)
        implements ChangesSequel {
    public PutUnderReview {
        var check = new Check();
        reason = check.prose("reason", reason);
        check.done();
    }
}
