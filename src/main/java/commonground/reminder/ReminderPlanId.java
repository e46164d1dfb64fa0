package commonground.reminder;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import commonground.kernel.DeadlineId;

/**
 * Names the plan of one deadline's reminders: there is one for each. What is planned with Axon
 * knows it by its text.
 */
record ReminderPlanId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    ReminderPlanId {}

    static ReminderPlanId of(DeadlineId deadline) {
        return new ReminderPlanId("reminders-" + deadline);
    }

    /** The plan's stream in the ledger. */
    @Override
    public String toString() {
        return value;
    }
}
