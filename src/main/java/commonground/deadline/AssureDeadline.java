package commonground.deadline;

import commonground.kernel.Check;
import commonground.kernel.CommissionersMay;
import commonground.kernel.DeadlineId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Records that what was submitted is what was asked for.
 *
 * @param note on what grounds; may be empty
 */
public record AssureDeadline(@TargetAggregateIdentifier DeadlineId deadline, String note)
        implements CommissionersMay {
    public AssureDeadline {
        var check = new Check();
        note = check.proseOrNothing("note", note);
        check.done();
    }
}
