package commonground.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names the business plan of a programme for good; a programme has one, in many versions. */
public record PlanId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PlanId {
        value = Identifiers.wellFormed(value, "plan.unknown");
    }

    public static PlanId of(ProgrammeId programme) {
        return new PlanId("plan-" + programme);
    }

    @Override
    public String toString() {
        return value;
    }
}
