package commonground.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names one statement that a practice made, for good. */
public record StatementId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public StatementId {
        value = Identifiers.wellFormed(value, "listening.statement-unknown");
    }

    /** A new one; random, so only at the edge, never inside a decision or a fold. */
    public static StatementId next() {
        return new StatementId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
