package commonground.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names one round of questions that each practice answers alone, for good. */
public record RoundId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RoundId {
        value = Identifiers.wellFormed(value, "round.unknown");
    }

    /** A new one; random, so only at the edge, never inside a decision or a fold. */
    public static RoundId next() {
        return new RoundId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
