package commonground.reminder;

import commonground.kernel.DeadlineId;
import commonground.kernel.EventName;
import commonground.kernel.PersonId;
import commonground.kernel.ProgrammeId;
import java.time.LocalDate;

/** Somebody was to be reminded by mail and could not be, or need not be any more. */
@EventName("reminder.not-sent")
public record ReminderNotSent(
        DeadlineId deadline,
        ProgrammeId programme,
        LocalDate due,
        int daysLeft,
        PersonId person,
        WhyNot why)
        implements OfOneReminder {}
