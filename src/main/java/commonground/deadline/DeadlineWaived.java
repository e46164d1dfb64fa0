package commonground.deadline;

import commonground.kernel.DeadlineId;
import commonground.kernel.EventName;
import commonground.kernel.ProgrammeId;

/** Somebody who could decide that does not ask for it any more. */
@EventName("deadline.waived")
public record DeadlineWaived(
        DeadlineId deadline, ProgrammeId programme, String reason, String authority)
        implements DeadlineEvent {}
