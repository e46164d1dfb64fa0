package commonground.listening;

import commonground.kernel.OfProgramme;
import commonground.kernel.SharingId;

/** Something that happened to a meeting in which practices shared issues. */
public sealed interface SharingEvent extends OfProgramme
        permits SharingMeetingHeld, IssueDiscussed, DiscussionCorrected {
    SharingId sharing();
}
