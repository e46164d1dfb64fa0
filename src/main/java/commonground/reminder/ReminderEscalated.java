package commonground.reminder;

import commonground.kernel.DeadlineId;
import commonground.kernel.EventName;
import commonground.kernel.PersonId;
import commonground.kernel.ProgrammeId;
import java.time.LocalDate;

/** The deadline had been late for so long that a second person is told; once for each due date. */
@EventName("reminder.escalated")
public record ReminderEscalated(
        DeadlineId deadline, ProgrammeId programme, LocalDate due, int daysLeft, PersonId person)
        implements OfOneReminder {}
