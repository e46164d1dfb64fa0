package commonground.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names one meeting at which one practice was listened to, for good. */
public record MeetingId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MeetingId {
        value = Identifiers.wellFormed(value, "listening.meeting-unknown");
    }

    /** A new one; random, so only at the edge, never inside a decision or a fold. */
    public static MeetingId next() {
        return new MeetingId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
