package commonground.deadline;

import commonground.kernel.DeadlineId;
import commonground.kernel.EventName;
import commonground.kernel.EvidenceId;
import commonground.kernel.ProgrammeId;

/** One of the things required was shown: a note, a link, or both; what was not given is empty. */
@EventName("deadline.evidence-supplied")
public record EvidenceSupplied(
        DeadlineId deadline, ProgrammeId programme, EvidenceId item, String note, String link)
        implements DeadlineEvent, EvidenceEvent {}
