package commonground.deadline;

import commonground.kernel.DeadlineId;
import commonground.kernel.OfProgramme;

/** Something that happened to a commissioner's deadline. */
public sealed interface DeadlineEvent extends OfProgramme
        permits DeadlineSet,
                DeadlineDrafted,
                DraftCorrected,
                DeadlineActivated,
                DeadlineOwnerNamed,
                DeadlineMoved,
                EvidenceRequired,
                EvidenceSupplied,
                EvidenceTakenBack,
                EvidenceNoLongerRequired,
                DeadlineLinked,
                DeadlineUnlinked,
                DeadlineSubmitted,
                DeadlineAssured,
                DeadlineReturned,
                DeadlineMissed,
                DeadlineWaived,
                DeadlineSuperseded {
    DeadlineId deadline();
}
