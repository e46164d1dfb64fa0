package commonground.deadline;

import commonground.kernel.DeadlineId;
import commonground.kernel.EventName;
import commonground.kernel.ProgrammeId;

/** What was submitted was found to be what was asked for. */
@EventName("deadline.assured")
public record DeadlineAssured(DeadlineId deadline, ProgrammeId programme, String note)
        implements DeadlineEvent {}
