package commonground.listening;

import commonground.kernel.PersonId;
import java.time.LocalDate;
import java.util.List;

/** When a meeting was, where, and who was there. */
public record MeetingFacts(
        LocalDate heldOn,
        String place,
        List<PersonId> people,
        String others,
        List<PersonId> listeners) {
    Attendance attendance() {
        return new Attendance(place, people, others, listeners);
    }
}
