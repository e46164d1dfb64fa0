package commonground.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names one decision for good. */
public record DecisionId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DecisionId {
        value = Identifiers.wellFormed(value, "decision.unknown");
    }

    /** A new one; random, so only at the edge, never inside a decision or a fold. */
    public static DecisionId next() {
        return new DecisionId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
