package commonground.reminder;

import commonground.access.People;
import commonground.access.Person;
import commonground.access.Role;
import commonground.deadline.DeadlineRow;
import commonground.kernel.PersonId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Settles who is reminded of a deadline, at the time when they are: its owner, or where nobody is
 * named those who run programmes and the commissioners who asked for it.
 */
@Component
class Recipients {
    private final ReminderRows rows;
    private final People people;

    Recipients(ReminderRows rows, People people) {
        this.rows = rows;
        this.people = people;
    }

    /** By person, how each is reminded; those who want none of it are left out. */
    Map<PersonId, Channel> of(DeadlineRow deadline, int daysLeft) {
        var owner = Optional.ofNullable(deadline.owner()).flatMap(people::find);
        var all = new LinkedHashMap<PersonId, Channel>();
        if (owner.isPresent()) {
            add(all, owner.get(), daysLeft);
        } else {
            people.ofNoPractice().stream()
                    .filter(Recipients::looksAfterAll)
                    .filter(person -> preference(person).nobodysOwn())
                    .forEach(person -> add(all, person, daysLeft));
        }
        return all;
    }

    private void add(Map<PersonId, Channel> all, Person person, int daysLeft) {
        var wish = preference(person);
        if (wish.by() != Channel.OFF && wish.wants(daysLeft)) all.put(person.id(), wish.by());
    }

    /** What this person has chosen, or what holds for their role. */
    PreferenceRow preference(Person person) {
        return rows.preference(person.id())
                .orElseGet(() -> PreferenceRow.unchosen(person.id(), person.role()));
    }

    /** Who else is told once the deadline is so many days late; empty where nobody is. */
    Optional<Person> second(DeadlineRow deadline, int daysLate) {
        return rows.escalation(deadline.deadline())
                .filter(set -> set.person() != null)
                .or(() -> rows.escalation(deadline.programme()))
                .filter(set -> set.person() != null && daysLate >= set.days())
                .flatMap(set -> Optional.ofNullable(set.person()))
                .flatMap(people::find);
    }

    static boolean looksAfterAll(Person person) {
        return person.role() == Role.LOCALITY_MANAGER || person.role() == Role.COMMISSIONER;
    }
}
