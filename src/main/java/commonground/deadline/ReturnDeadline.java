package commonground.deadline;

import commonground.kernel.Check;
import commonground.kernel.CommissionersMay;
import commonground.kernel.DeadlineId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Gives back what was submitted: it has to be submitted again.
 *
 * @param reason what is wanting
 */
public record ReturnDeadline(@TargetAggregateIdentifier DeadlineId deadline, String reason)
        implements CommissionersMay {
    public ReturnDeadline {
        var check = new Check();
        reason = check.prose("reason", reason);
        check.done();
    }
}
