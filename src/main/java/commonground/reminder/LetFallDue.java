package commonground.reminder;

import commonground.kernel.DeadlineId;
import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Lets a reminder fall due that its time has come for, as Axon's deadline does by itself: for
 * telling a story.
 */
public record LetFallDue(DeadlineId deadline, LocalDate due, int daysLeft, Instant now) {
    @TargetAggregateIdentifier
    ReminderPlanId plan() {
        return ReminderPlanId.of(deadline);
    }
}
