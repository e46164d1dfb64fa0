package commonground.deadline;

import commonground.kernel.DeadlineId;
import commonground.kernel.EventName;
import commonground.kernel.ProgrammeId;

/** It is not to satisfy the deadline any more, or never was. */
@EventName("deadline.unlinked")
public record DeadlineUnlinked(DeadlineId deadline, ProgrammeId programme, DeadlineLink link)
        implements DeadlineEvent {}
