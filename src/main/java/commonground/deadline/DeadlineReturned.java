package commonground.deadline;

import commonground.kernel.DeadlineId;
import commonground.kernel.EventName;
import commonground.kernel.ProgrammeId;

/** What was submitted was given back, to be submitted again. */
@EventName("deadline.returned")
public record DeadlineReturned(DeadlineId deadline, ProgrammeId programme, String reason)
        implements DeadlineEvent {}
