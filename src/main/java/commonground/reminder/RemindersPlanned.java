package commonground.reminder;

import commonground.kernel.DeadlineId;
import commonground.kernel.EventName;
import commonground.kernel.ProgrammeId;
import java.time.LocalDate;

/** From here on the deadline is reminded of by this due date. */
@EventName("reminder.planned")
record RemindersPlanned(DeadlineId deadline, ProgrammeId ofProgramme, LocalDate due)
        implements ReminderEvent {}
