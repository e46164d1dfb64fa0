package commonground.listening;

import commonground.kernel.EventName;
import commonground.kernel.MeetingId;
import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import java.time.LocalDate;
import java.util.List;

/**
 * One practice was met alone, and listened to. Who took part is told by who they are in the
 * accounts, and by what they are; never by name.
 */
@EventName("listening.meeting-held")
public record MeetingHeld(
        MeetingId meeting,
        ProgrammeId programme,
        PracticeCode practice,
        LocalDate heldOn,
        String place,
        List<PersonId> people,
        String others,
        List<PersonId> listeners)
        implements ListeningEvent {}
