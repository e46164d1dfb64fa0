package commonground.deadline;

import commonground.kernel.DeadlineId;
import commonground.kernel.EventName;
import commonground.kernel.EvidenceId;
import commonground.kernel.ProgrammeId;

/** One thing more has to be shown. */
@EventName("deadline.evidence-required")
public record EvidenceRequired(
        DeadlineId deadline, ProgrammeId programme, EvidenceId item, String what)
        implements DeadlineEvent, EvidenceEvent {}
