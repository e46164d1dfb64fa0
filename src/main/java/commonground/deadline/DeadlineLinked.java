package commonground.deadline;

import commonground.kernel.DeadlineId;
import commonground.kernel.EventName;
import commonground.kernel.ProgrammeId;

/** Something of the programme is to satisfy the deadline. */
@EventName("deadline.linked")
public record DeadlineLinked(DeadlineId deadline, ProgrammeId programme, DeadlineLink link)
        implements DeadlineEvent {}
