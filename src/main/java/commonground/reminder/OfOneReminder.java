package commonground.reminder;

import commonground.kernel.OfProgramme;
import java.time.LocalDate;

/** Something that happened to one reminder: the deadline's, for one due date, at one step. */
sealed interface OfOneReminder extends ReminderEvent, OfProgramme
        permits ReminderFellDue, ReminderEscalated, ReminderSent, ReminderNotSent {
    /** The due date it speaks of. */
    LocalDate due();

    /** Days left until then on the morning it was meant for; negative: days late. */
    int daysLeft();
}
