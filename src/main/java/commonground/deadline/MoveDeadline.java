package commonground.deadline;

import commonground.kernel.Check;
import commonground.kernel.CommissionersMay;
import commonground.kernel.DeadlineId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Brings the due date forward or extends it. The dates it had before stay visible.
 *
 * @param reason why
 * @param authority whose decision it was, one line
 * @param withSeries whether it is moved together with the other programmes' copies of it
 */
public record MoveDeadline(
        @TargetAggregateIdentifier DeadlineId deadline,
        LocalDate to,
        String reason,
        String authority,
        boolean withSeries)
        implements CommissionersMay {
    public MoveDeadline {
        var check = new Check();
        check.date("to", to);
        reason = check.prose("reason", reason);
        authority = check.line("authority", authority);
        check.done();
    }

    /** For its own programme alone. */
    public MoveDeadline(DeadlineId deadline, LocalDate to, String reason, String authority) {
        this(deadline, to, reason, authority, false);
    }
}
