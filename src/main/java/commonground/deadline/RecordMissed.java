package commonground.deadline;

import commonground.kernel.Check;
import commonground.kernel.CommissionersMay;
import commonground.kernel.DeadlineId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Records that it was not met. What is late can still be submitted; what is missed cannot.
 *
 * @param on the date it was established, after the due date
 */
public record RecordMissed(
        @TargetAggregateIdentifier DeadlineId deadline, LocalDate on, String reason)
        implements CommissionersMay {
    public RecordMissed {
        var check = new Check();
        check.date("on", on);
        reason = check.prose("reason", reason);
        check.done();
    }
}
