package commonground.reminder;

import commonground.kernel.DeadlineId;
import commonground.kernel.PersonId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Notes that somebody was not reminded who was to be. */
public record NoteReminderNotSent(
        DeadlineId deadline, LocalDate due, int daysLeft, PersonId person, WhyNot why) {
    @TargetAggregateIdentifier
    ReminderPlanId plan() {
        return ReminderPlanId.of(deadline);
    }
}
