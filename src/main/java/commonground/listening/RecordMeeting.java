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
    public RecordMeeting {
        var check = new Check();
        check.chosen("practice", practice);
        check.date("heldOn", heldOn);
        var there = Attendance.checked(check, place, people, others, listeners);
        place = there.place();
        people = there.people();
        others = there.others();
        listeners = there.listeners();
        check.done();
    }
}
