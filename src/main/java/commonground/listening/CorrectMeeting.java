package commonground.listening;

import commonground.kernel.Check;
import commonground.kernel.MeetingId;
import commonground.kernel.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Says otherwise when a meeting was, where, or who was there, within the limits of {@link
 * RecordMeeting}. Both stay in the record.
 *
 * @param reason what was wrong
 */
public record CorrectMeeting(
        @TargetAggregateIdentifier MeetingId meeting,
        LocalDate heldOn,
        String place,
        List<PersonId> people,
        String others,
        List<PersonId> listeners,
        String reason) {
    public CorrectMeeting {
        var check = new Check();
        check.date("heldOn", heldOn);
        var there = Attendance.checked(check, place, people, others, listeners);
        place = there.place();
        people = there.people();
        others = there.others();
        listeners = there.listeners();
        reason = check.prose("reason", reason);
        check.done();
    }

    MeetingFacts facts() {
        return new MeetingFacts(heldOn, place, people, others, listeners);
    }
}
