package commonground.reminder;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import commonground.kernel.DeadlineId;
import commonground.kernel.ProgrammeId;

/** Names who else is told when one deadline, or any of a programme, stays late. */
record EscalationId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    EscalationId {}

    static EscalationId of(DeadlineId deadline) {
        return new EscalationId("late-" + deadline);
    }

    static EscalationId of(ProgrammeId programme) {
        return new EscalationId("late-any-" + programme);
    }

    @Override
    public String toString() {
        return value;
    }
}
