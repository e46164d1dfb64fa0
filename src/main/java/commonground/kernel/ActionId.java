package commonground.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names one action for good. */
public record ActionId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ActionId {
        value = Identifiers.wellFormed(value, "delivery.action-unknown");
    }

    /** A new one; random, so only at the edge, never inside a decision or a fold. */
    public static ActionId next() {
        return new ActionId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
