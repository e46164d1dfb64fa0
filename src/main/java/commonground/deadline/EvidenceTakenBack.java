package commonground.deadline;

import commonground.kernel.DeadlineId;
import commonground.kernel.EventName;
import commonground.kernel.EvidenceId;
import commonground.kernel.ProgrammeId;

/** What was supplied does not count any more; it stays readable. */
@EventName("deadline.evidence-taken-back")
public record EvidenceTakenBack(
        DeadlineId deadline, ProgrammeId programme, EvidenceId item, String reason)
        implements DeadlineEvent, EvidenceEvent {}
