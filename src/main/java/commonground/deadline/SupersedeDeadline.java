package commonground.deadline;

import commonground.kernel.Check;
import commonground.kernel.CommissionersMay;
import commonground.kernel.DeadlineId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Puts another deadline of the same programme in its place. */
public record SupersedeDeadline(
        @TargetAggregateIdentifier DeadlineId deadline, DeadlineId by, String reason)
        implements CommissionersMay {
    public SupersedeDeadline {
        var check = new Check();
        reason = check.prose("reason", reason);
        check.chosen("by", by);
        if (deadline.equals(by)) check.refuse("by", "deadline.superseded-by-itself");
        check.done();
    }
}
