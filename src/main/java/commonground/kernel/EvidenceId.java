package commonground.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names one thing that has to be shown for a deadline, for good. */
public record EvidenceId(@JsonValue String value) implements Comparable<EvidenceId> {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public EvidenceId {
        value = Identifiers.wellFormed(value, "evidence.unknown");
    }

    /** A new one; random, so only at the edge, never inside a decision or a fold. */
    public static EvidenceId next() {
        return new EvidenceId(UUID.randomUUID().toString());
    }

    @Override
    public int compareTo(EvidenceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
