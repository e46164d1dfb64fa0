package commonground.deadline;

import commonground.kernel.DeadlineId;
import commonground.kernel.EvidenceId;

/** Something about one thing that has to be shown for a deadline. */
sealed interface EvidenceEvent
        permits EvidenceRequired, EvidenceSupplied, EvidenceTakenBack, EvidenceNoLongerRequired {
    DeadlineId deadline();

    EvidenceId item();
}
