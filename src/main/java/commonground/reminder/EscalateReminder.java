package commonground.reminder;

import commonground.kernel.DeadlineId;
import commonground.kernel.PersonId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Has a second person told; quiet where that was done for this due date. */
public record EscalateReminder(DeadlineId deadline, LocalDate due, int daysLeft, PersonId person) {
    @TargetAggregateIdentifier
    ReminderPlanId plan() {
        return ReminderPlanId.of(deadline);
    }
}
