package commonground.deadline;

import commonground.kernel.DeadlineId;
import commonground.kernel.EventName;
import commonground.kernel.ProgrammeId;

/** What was drafted is now asked for. */
@EventName("deadline.activated")
public record DeadlineActivated(DeadlineId deadline, ProgrammeId programme)
        implements DeadlineEvent {}
