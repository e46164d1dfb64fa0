package commonground.deadline;

import commonground.kernel.DeadlineId;
import commonground.kernel.EventName;
import commonground.kernel.EvidenceId;
import commonground.kernel.ProgrammeId;

/** One of the things required has not to be shown any more. */
@EventName("deadline.evidence-no-longer-required")
public record EvidenceNoLongerRequired(
        DeadlineId deadline, ProgrammeId programme, EvidenceId item, String reason)
        implements DeadlineEvent, EvidenceEvent {}
