package commonground.listening;

import static java.util.Comparator.comparing;

import commonground.access.People;
import commonground.access.Person;
import commonground.access.Role;
import commonground.kernel.Acting;
import commonground.kernel.Check;
import commonground.kernel.Moment;
import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import commonground.kernel.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
        requireKnown(command.practice(), command.heldOn(), command.people(), command.listeners());
    }

    /** As {@link #requireKnown(RecordMeeting)}, of one that is corrected. */
    void requireKnown(PracticeCode practice, CorrectMeeting command) {
        requireKnown(practice, command.heldOn(), command.people(), command.listeners());
    }

    private void requireKnown(
            PracticeCode practice,
            LocalDate heldOn,
            List<PersonId> present,
            List<PersonId> listeners) {
        var check = new Check();
        if (heldOn.isAfter(LocalDate.ofInstant(clock.instant(), Moment.LONDON)))
            check.refuse("heldOn", "listening.not-yet", heldOn);
        for (var person : present)
            if (isNot(person, p -> practice.equals(p.practice())))
                check.refuse("people", "listening.not-of-the-practice");
        for (var listener : listeners)
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

    /**
     * Whoever is named, or whoever acts if nobody is and they speak for this practice; else null.
     * What names nobody is refused.
     */
    @Nullable PersonId speaking(Check check, PracticeCode practice, @Nullable String named) {
        if (named == null || named.isBlank()) return actingFor(practice);
        try {
            return new PersonId(named.strip());
        } catch (Refusal malformed) {
            check.refuse("representative", "listening.does-not-speak-for-it");
            return null;
        }
    }

    /**
     * Who can be named as speaking for this practice: its own people, by name, then who records.
     */
    List<Person> speakers(PracticeCode practice) {
        var own = people.speakingFor(practice).stream().sorted(comparing(Person::name));
        return Stream.concat(own, acting().filter(AtTheMeeting::listens).stream()).toList();
    }

    /** Who can have listened, by name. */
    List<Person> listeners() {
        return people.ofNoPractice().stream().filter(AtTheMeeting::listens).toList();
    }

    Optional<Person> acting() {
        return Optional.ofNullable(Acting.current())
                .flatMap(acting -> people.find(acting.person()));
    }

    private @Nullable PersonId actingFor(PracticeCode practice) {
        return acting().filter(person -> practice.equals(person.practice()))
                .map(Person::id)
                .orElse(null);
    }

    private static boolean listens(Person person) {
        return person.practice() == null && person.role() != Role.AUDITOR;
    }

    private boolean isNot(PersonId id, Predicate<Person> what) {
        return people.find(id).filter(what).isEmpty();
    }
}
