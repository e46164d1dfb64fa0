package commonground.listening;

import commonground.kernel.Check;
import commonground.kernel.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.List;

/**
 * Where it was and who was there.
 *
 * @param people of the practice, by their accounts
 * @param others of the practice, as what they are; may be empty if there are people
 * @param listeners who listened
 */
@Embeddable
public record Attendance(
        String place,
        @Convert(converter = PersonIds.class) List<PersonId> people,
        @Column(name = "other_people") String others,
        @Convert(converter = PersonIds.class) List<PersonId> listeners) {
    static final int MOST_PEOPLE = 50;

    /** Within the limits of what can be recorded; the check holds what is not. */
    static Attendance checked(
            Check check,
            String place,
            List<PersonId> people,
            String others,
            List<PersonId> listeners) {
        var there =
                new Attendance(
                        check.line("place", place),
                        known(check, "people", people),
                        check.lineOrNothing("others", others),
                        known(check, "listeners", listeners));
        if (there.people.isEmpty() && there.others.isEmpty())
            check.refuse("others", "listening.nobody-took-part");
        if (there.listeners.isEmpty()) check.refuse("listeners", "listening.nobody-listened");
        return there;
    }

    private static List<PersonId> known(Check check, String field, List<PersonId> people) {
        if (people == null) return List.of();
        if (people.size() > MOST_PEOPLE)
            check.refuse(field, "listening.too-many-people", MOST_PEOPLE, people.size());
        return check.distinct(field, people);
    }
}
