package commonground.reminder;

import commonground.kernel.DeadlineId;
import commonground.kernel.ProgrammeId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Nothing is awaited for the deadline (any more): nobody is reminded of it. */
record StopReminders(DeadlineId deadline, ProgrammeId programme) {
    @TargetAggregateIdentifier
    ReminderPlanId plan() {
        return ReminderPlanId.of(deadline);
    }
}
