package commonground.reminder;

import java.time.LocalDate;

/**
 * What is planned with Axon for the time of a reminder. The name of this class and of its parts
 * stand in the database for as long as a reminder is planned: they are not changed.
 */
record FallsDue(LocalDate due, int daysLeft) {
    /** The name that the plan is made under. */
    static final String NAME = "reminder-falls-due";
}
