package commonground.reminder;

import commonground.kernel.DeadlineId;
import commonground.kernel.PersonId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Notes that somebody was reminded. */
public record NoteReminderSent(
        DeadlineId deadline, LocalDate due, int daysLeft, PersonId person, Channel by) {
    @TargetAggregateIdentifier
    ReminderPlanId plan() {
        return ReminderPlanId.of(deadline);
    }
}
