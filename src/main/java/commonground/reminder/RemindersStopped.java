package commonground.reminder;

import commonground.kernel.DeadlineId;
import commonground.kernel.EventName;
import commonground.kernel.ProgrammeId;

/** Nothing is awaited for the deadline: nobody is reminded of it. */
@EventName("reminder.stopped")
record RemindersStopped(DeadlineId deadline, ProgrammeId ofProgramme) implements ReminderEvent {}
