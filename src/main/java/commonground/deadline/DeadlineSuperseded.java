package commonground.deadline;

import commonground.kernel.DeadlineId;
import commonground.kernel.EventName;
import commonground.kernel.ProgrammeId;

/** Another deadline of the programme stands in its place. */
@EventName("deadline.superseded")
public record DeadlineSuperseded(
        DeadlineId deadline, ProgrammeId programme, DeadlineId by, String reason)
        implements DeadlineEvent {}
