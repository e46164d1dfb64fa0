package commonground.reminder;

import commonground.deadline.DeadlineRow;
import commonground.deadline.Deadlines;
import commonground.kernel.Commands;
import commonground.ledger.Ledger;
import commonground.views.Moments;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Plans the reminders of deadlines that were set before the product reminded anybody. */
@Component
class PlansForWhatWasThere {
    private final Deadlines deadlines;
    private final Ledger ledger;
    private final Moments moments;
    private final Commands commands;
    private final Clock clock;

    PlansForWhatWasThere(
            Deadlines deadlines, Ledger ledger, Moments moments, Commands commands, Clock clock) {
        this.deadlines = deadlines;
        this.ledger = ledger;
        this.moments = moments;
        this.commands = commands;
        this.clock = clock;
    }

    /** Once or more often: what is planned is left as it is. */
    void make() {
        moments.upToDate(deadlines::all).stream()
                .filter(DeadlineRow::isOpen)
                .filter(deadline -> !isPlanned(deadline))
                .forEach(deadline ->
                        commands.send(
                                new PlanReminders(
                                        deadline.deadline(),
                                        deadline.programme(),
                                        deadline.due(),
                                        false,
                                        clock.instant())));
    }

    private boolean isPlanned(DeadlineRow deadline) {
        return ledger.version(ReminderPlanId.of(deadline.deadline()).toString()).isPresent();
    }
}
