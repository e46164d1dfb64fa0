package commonground.reminder;

import commonground.kernel.DeadlineId;
import commonground.kernel.EventName;
import commonground.kernel.ProgrammeId;
import java.time.LocalDate;

/** The time of a reminder came; once for each deadline, due date and step. */
@EventName("reminder.fell-due")
public record ReminderFellDue(
        DeadlineId deadline, ProgrammeId programme, LocalDate due, int daysLeft)
        implements OfOneReminder {}
