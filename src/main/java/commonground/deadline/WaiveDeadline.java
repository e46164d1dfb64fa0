package commonground.deadline;

import commonground.kernel.Check;
import commonground.kernel.CommissionersMay;
import commonground.kernel.DeadlineId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Records that it is not asked for any more.
 *
 * @param authority whose decision it was, one line
 */
public record WaiveDeadline(
        @TargetAggregateIdentifier DeadlineId deadline, String reason, String authority)
        implements CommissionersMay {
    public WaiveDeadline {
        var check = new Check();
        reason = check.prose("reason", reason);
        authority = check.line("authority", authority);
        check.done();
    }
}
