package commonground.deadline;

import commonground.kernel.DeadlineId;
import commonground.kernel.EventName;
import commonground.kernel.ProgrammeId;
import java.time.LocalDate;

/** The due date was brought forward or extended, by somebody who could decide that. */
@EventName("deadline.moved")
public record DeadlineMoved(
        DeadlineId deadline,
        ProgrammeId programme,
        LocalDate from,
        LocalDate to,
        String reason,
        String authority)
        implements DeadlineEvent {}
