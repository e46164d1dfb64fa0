package commonground.reminder;

import commonground.kernel.Recorded;
import commonground.views.Policy;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts the reminder into the queue; whom it concerns is looked up when it is taken out. */
@Component
class WhenAReminderFallsDueThenPeopleAreTold implements Policy {
    @Override
    public Optional<Object> commandAfter(Recorded<?> recorded) {
        return recorded.event() instanceof ReminderFellDue event
                ? Optional.of(new TellPeople(event.deadline(), event.due(), event.daysLeft()))
                : Optional.empty();
    }
}
