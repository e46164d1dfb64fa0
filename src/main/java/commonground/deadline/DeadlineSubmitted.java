package commonground.deadline;

import commonground.kernel.DeadlineId;
import commonground.kernel.EventName;
import commonground.kernel.ProgrammeId;
import java.time.LocalDate;

/** What was asked for was handed in on a date. */
@EventName("deadline.submitted")
public record DeadlineSubmitted(
        DeadlineId deadline, ProgrammeId programme, LocalDate on, String note)
        implements DeadlineEvent {}
