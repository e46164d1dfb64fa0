package commonground.reminder;

import commonground.access.People;
import commonground.deadline.DeadlineRow;
import commonground.deadline.Deadlines;
import commonground.kernel.DeadlineId;
import commonground.kernel.Narrator;
import commonground.kernel.PersonId;
import commonground.kernel.Recorded;
import commonground.web.Dates;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

@Component
class ReminderNarrator implements Narrator {
    private final MessageSource words;
    private final Dates dates;
    private final Deadlines deadlines;
    private final People people;

    ReminderNarrator(MessageSource words, Dates dates, Deadlines deadlines, People people) {
        this.words = words;
        this.dates = dates;
        this.deadlines = deadlines;
        this.people = people;
    }

    @Override
    public Optional<String> tell(Recorded<?> recorded) {
        return Optional.ofNullable(
                switch (recorded.event()) {
                    case ReminderEvent event -> sentence(event);
                    case EscalationEvent event -> sentence(event);
                    case DigestEvent event -> sentence(event);
                    case RemindersChosen event -> say("chosen", name(event.person()));
                    default -> null;
                });
    }

    private String sentence(ReminderEvent event) {
        var what = what(event.deadline());
        return switch (event) {
            case RemindersPlanned e -> say("planned", what, dates.date(e.due()));
            case RemindersStopped e -> say("stopped", what);
            case ReminderFellDue e -> say("fell-due", what, dates.date(e.due()), step(e));
            case ReminderEscalated e -> say("escalated", what, step(e), name(e.person()));
            case ReminderSent e ->
                    say("sent." + e.by(), name(e.person()), what, dates.date(e.due()));
            case ReminderNotSent e ->
                    say("not-sent." + e.why(), name(e.person()), what, dates.date(e.due()));
        };
    }

    private String sentence(EscalationEvent event) {
        var one = event.deadline();
        var what = one == null ? words("event.reminder.any-deadline") : what(one);
        return switch (event) {
            case EscalationSet e -> say("escalation-set", what, e.days(), name(e.person()));
            case EscalationEnded e -> say("escalation-ended", what);
        };
    }

    private String sentence(DigestEvent event) {
        var of = dates.date(event.week());
        return switch (event) {
            case DigestSent e -> say("digest-sent", name(e.person()), of);
            case DigestNotSent e -> say("digest-not-sent", name(e.person()), of);
        };
    }

    private String step(OfOneReminder reminder) {
        var late = reminder.daysLeft() < 0;
        return say(late ? "late" : "before", Math.abs(reminder.daysLeft()));
    }

    private String what(DeadlineId deadline) {
        return deadlines
                .find(deadline)
                .map(DeadlineRow::obligation)
                .orElseGet(() -> words("event.deadline.of-unknown"));
    }

    private String name(PersonId person) {
        return people.nameOf(person);
    }

    private String say(String key, Object... arguments) {
        return words.getMessage("event.reminder." + key, arguments, Locale.UK);
    }

    private String words(String key) {
        return words.getMessage(key, null, Locale.UK);
    }
}
