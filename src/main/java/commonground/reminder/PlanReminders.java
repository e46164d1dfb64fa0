package commonground.reminder;

import commonground.kernel.DeadlineId;
import commonground.kernel.ProgrammeId;
import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Has a deadline reminded of, from now on by this due date. Only what is still ahead is planned.
 *
 * @param moved that the date was moved; then it stays quiet where nothing is awaited
 * @param now the time it is; steps before it are not made up for
 */
record PlanReminders(
        DeadlineId deadline, ProgrammeId programme, LocalDate due, boolean moved, Instant now) {
    @TargetAggregateIdentifier
    ReminderPlanId plan() {
        return ReminderPlanId.of(deadline);
    }
}
