package commonground.listening;

import commonground.kernel.EventName;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.kernel.SharingId;
import java.time.LocalDate;
import java.util.List;

/**
 * Several practices met and told each other what troubles them.
 *
 * @param practices those that were there
 * @param tookPart who took part, as what they are and not by name
 */
@EventName("listening.sharing-meeting-held")
public record SharingMeetingHeld(
        SharingId sharing,
        ProgrammeId programme,
        LocalDate heldOn,
        String place,
        List<PracticeCode> practices,
        String tookPart)
        implements SharingEvent {}
