package commonground.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names one milestone for good. */
public record MilestoneId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MilestoneId {
        value = Identifiers.wellFormed(value, "delivery.milestone-unknown");
    }

    /** A new one; random, so only at the edge, never inside a decision or a fold. */
    public static MilestoneId next() {
        return new MilestoneId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
