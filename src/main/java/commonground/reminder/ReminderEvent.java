package commonground.reminder;

import commonground.kernel.DeadlineId;

/** Something that happened to the reminders of one deadline. */
sealed interface ReminderEvent permits RemindersPlanned, RemindersStopped, OfOneReminder {
    DeadlineId deadline();
}
