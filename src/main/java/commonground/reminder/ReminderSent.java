package commonground.reminder;

import commonground.kernel.DeadlineId;
import commonground.kernel.EventName;
import commonground.kernel.PersonId;
import commonground.kernel.ProgrammeId;
import java.time.LocalDate;

/** Somebody was reminded: the mail server took it, or their page shows it. */
@EventName("reminder.sent")
public record ReminderSent(
        DeadlineId deadline,
        ProgrammeId programme,
        LocalDate due,
        int daysLeft,
        PersonId person,
        Channel by)
        implements OfOneReminder {}
