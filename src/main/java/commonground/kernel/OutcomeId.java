package commonground.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names one outcome for good. */
public record OutcomeId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OutcomeId {
        value = Identifiers.wellFormed(value, "delivery.outcome-unknown");
    }

    /** A new one; random, so only at the edge, never inside a decision or a fold. */
    public static OutcomeId next() {
        return new OutcomeId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
