package commonground.listening;

import commonground.access.People;
import commonground.access.Person;
import commonground.access.Role;
import commonground.kernel.Check;
import commonground.kernel.Moment;
import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import commonground.kernel.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Who can have been at a meeting with a practice, in which part. */
@Component
class AtTheMeeting {
    private final People people;
    private final Clock clock;

    AtTheMeeting(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** Everything that cannot be is told at once. */
    void requireKnown(RecordMeeting command) {
        var check = new Check();
        if (command.heldOn().isAfter(LocalDate.ofInstant(clock.instant(), Moment.LONDON)))
            check.refuse("heldOn", "listening.not-yet", command.heldOn());
        for (var person : command.people())
            if (isNot(person, p -> command.practice().equals(p.practice())))
                check.refuse("people", "listening.not-of-the-practice");
        for (var listener : command.listeners())
            if (isNot(listener, AtTheMeeting::listens))
                check.refuse("listeners", "listening.does-not-listen");
        check.done();
    }

    void requireListens(String field, PersonId person) {
        if (isNot(person, AtTheMeeting::listens))
            throw Refusal.invalid(field, "listening.does-not-listen");
    }

    /** Those of the practice speak for it; whoever listens may record what it says. */
    void requireSpeaksFor(PracticeCode practice, PersonId person) {
        if (isNot(person, p -> practice.equals(p.practice()) || listens(p)))
            throw Refusal.invalid("representative", "listening.does-not-speak-for-it");
    }

    static boolean listens(Person person) {
        return person.practice() == null && person.role() != Role.AUDITOR;
    }

    private boolean isNot(PersonId id, Predicate<Person> what) {
        return people.find(id).filter(what).isEmpty();
    }
}
