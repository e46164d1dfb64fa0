package commonground.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names one meeting of several practices, in which issues were shared, for good. */
public record SharingId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SharingId {
        value = Identifiers.wellFormed(value, "sharing.unknown");
    }

    /** A new one; random, so only at the edge, never inside a decision or a fold. */
    public static SharingId next() {
        return new SharingId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
