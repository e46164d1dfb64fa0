package commonground.deadline;

import commonground.kernel.DeadlineId;
import commonground.kernel.EventName;
import commonground.kernel.ProgrammeId;
import java.time.LocalDate;

/** It was established that it was not met, on a date after the due date. */
@EventName("deadline.missed")
public record DeadlineMissed(
        DeadlineId deadline, ProgrammeId programme, LocalDate on, String reason)
        implements DeadlineEvent {}
