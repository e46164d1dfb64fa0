package commonground.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names one deadline that several programmes have a copy of, for good. */
public record SeriesId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SeriesId {
        value = Identifiers.wellFormed(value, "series.unknown");
    }

    /** A new one; random, so only at the edge, never inside a decision or a fold. */
    public static SeriesId next() {
        return new SeriesId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
