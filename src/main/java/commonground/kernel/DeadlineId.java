package commonground.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names one deadline for good. */
public record DeadlineId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DeadlineId {
        value = Identifiers.wellFormed(value, "deadline.unknown");
    }

    /** A new one; random, so only at the edge, never inside a decision or a fold. */
    public static DeadlineId next() {
        return new DeadlineId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
