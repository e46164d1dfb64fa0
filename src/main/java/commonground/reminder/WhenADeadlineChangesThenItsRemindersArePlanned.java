package commonground.reminder;

import commonground.deadline.DeadlineActivated;
import commonground.deadline.DeadlineAssured;
import commonground.deadline.DeadlineDrafted;
import commonground.deadline.DeadlineEvent;
import commonground.deadline.DeadlineMissed;
import commonground.deadline.DeadlineMoved;
import commonground.deadline.DeadlineReturned;
import commonground.deadline.DeadlineSet;
import commonground.deadline.DeadlineSubmitted;
import commonground.deadline.DeadlineSuperseded;
import commonground.deadline.DeadlineWaived;
import commonground.deadline.DraftCorrected;
import commonground.kernel.DeadlineId;
import commonground.kernel.Recorded;
import commonground.ledger.Ledger;
import commonground.views.Policy;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the record alone, not views, which may be empty just now: they are being rebuilt. */
@Component
class WhenADeadlineChangesThenItsRemindersArePlanned implements Policy {
    private final Ledger ledger;
    private final Clock clock;

    WhenADeadlineChangesThenItsRemindersArePlanned(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public Optional<Object> commandAfter(Recorded<?> recorded) {
        return recorded.event() instanceof DeadlineEvent event
                ? Optional.ofNullable(command(event, recorded.position()))
                : Optional.empty();
    }

    /** Null where nothing about the reminders changes; a draft is not reminded of. */
    private @Nullable Object command(DeadlineEvent event, long position) {
        return switch (event) {
            case DeadlineSet e -> plan(event, e.due(), false);
            case DeadlineActivated e -> plan(event, dueBefore(event, position), false);
            case DeadlineMoved e -> plan(event, e.to(), true);
            case DeadlineReturned e -> plan(event, dueBefore(event, position), false);
            case DeadlineSubmitted e -> stop(event);
            case DeadlineAssured e -> stop(event);
            case DeadlineMissed e -> stop(event);
            case DeadlineWaived e -> stop(event);
            case DeadlineSuperseded e -> stop(event);
            default -> null;
        };
    }

    private PlanReminders plan(DeadlineEvent event, LocalDate due, boolean moved) {
        return new PlanReminders(event.deadline(), event.programme(), due, moved, clock.instant());
    }

    private static StopReminders stop(DeadlineEvent event) {
        return new StopReminders(event.deadline(), event.programme());
    }

    private LocalDate dueBefore(DeadlineEvent event, long position) {
        return ledger.latestOf(event.programme(), position, Integer.MAX_VALUE).stream()
                .flatMap(earlier -> dueOf(event.deadline(), earlier.event()).stream())
                .findFirst()
                .orElseThrow();
    }

    private static Optional<LocalDate> dueOf(DeadlineId deadline, Object event) {
        if (!(event instanceof DeadlineEvent said) || !said.deadline().equals(deadline))
            return Optional.empty();
        return switch (said) {
            case DeadlineSet e -> Optional.of(e.due());
            case DeadlineDrafted e -> Optional.of(e.due());
            case DraftCorrected e -> Optional.of(e.due());
            case DeadlineMoved e -> Optional.of(e.to());
            default -> Optional.empty();
        };
    }
}
