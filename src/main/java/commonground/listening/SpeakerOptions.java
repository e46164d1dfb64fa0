package commonground.listening;

import commonground.access.Person;
import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import commonground.web.Option;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Through whom a practice can be recorded to confirm or correct something, as choices. */
@Component
class SpeakerOptions {
    private final AtTheMeeting atTheMeeting;

    SpeakerOptions(AtTheMeeting atTheMeeting) {
        this.atTheMeeting = atTheMeeting;
    }

    /** The practice's own people, and whoever records it on its behalf. */
    List<Option> of(PracticeCode practice) {
        return atTheMeeting.speakers(practice).stream().map(SpeakerOptions::option).toList();
    }

    /** The same, and that nobody of the practice said so. */
    List<Option> orWhoeverWroteItDown(PracticeCode practice) {
        var options = new ArrayList<Option>();
        options.add(
                new Option(
                        "",
                        "Nobody: it was not written down as it was said",
                        "Possible until it has been reflected back"));
        atTheMeeting.speakers(practice).stream()
                .filter(person -> person.practice() != null)
                .map(SpeakerOptions::option)
                .forEach(options::add);
        return options;
    }

    /** Whoever acts, if they speak for this practice; else nobody. */
    String self(PracticeCode practice) {
        return atTheMeeting
                .acting()
                .filter(person -> practice.equals(person.practice()))
                .map(Person::id)
                .map(PersonId::value)
                .orElse("");
    }

    private static Option option(Person person) {
        return new Option(
                person.id().value(),
                person.name(),
                person.practice() == null ? "Records it on the practice’s behalf" : null);
    }
}
