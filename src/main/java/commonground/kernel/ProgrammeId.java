package commonground.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names one programme for good. */
public record ProgrammeId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ProgrammeId {
        value = Identifiers.wellFormed(value, "programme.unknown");
    }

    /** A new one; random, so only at the edge, never inside a decision or a fold. */
    public static ProgrammeId next() {
        return new ProgrammeId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
