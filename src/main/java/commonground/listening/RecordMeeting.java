package commonground.listening;

import commonground.kernel.Check;
import commonground.kernel.MeetingId;
import commonground.kernel.NeedsOpenProgramme;
import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Records that one practice was met alone and listened to.
 *
 * @param place where, one line
 * @param people those of the practice who took part and have an account
 * @param others who else took part, as what they are and not by name ("two partners and the
 *     practice nurse"), one line; may be empty if there are people
 * @param listeners who listened, at least one
 */
public record RecordMeeting(
        @TargetAggregateIdentifier MeetingId meeting,
        ProgrammeId programme,
        PracticeCode practice,
        LocalDate heldOn,
        String place,
        List<PersonId> people,
        String others,
        List<PersonId> listeners)
        implements NeedsOpenProgramme {
    static final int MOST_PEOPLE = 50;

    public RecordMeeting {
        var check = new Check();
        check.chosen("practice", practice);
        check.date("heldOn", heldOn);
        place = check.line("place", place);
        people = known(check, "people", people);
        others = check.lineOrNothing("others", others);
        listeners = known(check, "listeners", listeners);
        if (people.isEmpty() && others.isEmpty())
            check.refuse("others", "listening.nobody-took-part");
        if (listeners.isEmpty()) check.refuse("listeners", "listening.nobody-listened");
        check.done();
    }

    private static List<PersonId> known(Check check, String field, List<PersonId> people) {
        if (people == null) return List.of();
        if (people.size() > MOST_PEOPLE)
            check.refuse(field, "listening.too-many-people", MOST_PEOPLE, people.size());
        return check.distinct(field, people);
    }
}
