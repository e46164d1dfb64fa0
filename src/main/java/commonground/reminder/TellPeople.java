package commonground.reminder;

import commonground.kernel.DeadlineId;
import java.time.LocalDate;

/** Puts a reminder into the queue that people are told from. */
record TellPeople(DeadlineId deadline, LocalDate due, int daysLeft) {}
