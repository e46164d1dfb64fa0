package commonground.deadline;

import commonground.kernel.Check;
import commonground.kernel.DeadlineId;
import java.time.LocalDate;

/**
 * Brings a due date forward or extends it in all programmes that have not moved it for themselves.
 *
 * @param reason why
 * @param authority whose decision it was, one line
 */
public record MoveSeries(LocalDate to, String reason, String authority) {
    public MoveSeries {
        var check = new Check();
        check.date("to", to);
        reason = check.prose("reason", reason);
        authority = check.line("authority", authority);
        check.done();
    }

    MoveDeadline of(DeadlineId copy) {
        return new MoveDeadline(copy, to, reason, authority, true);
    }
}
