package commonground.deadline;

import commonground.kernel.DeadlineId;
import commonground.kernel.EventName;
import commonground.kernel.PersonId;
import commonground.kernel.ProgrammeId;

/** Somebody sees to it that the deadline is met. */
@EventName("deadline.owner-named")
public record DeadlineOwnerNamed(DeadlineId deadline, ProgrammeId programme, PersonId owner)
        implements DeadlineEvent {}
