package commonground.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names one candidate common issue for good. */
public record IssueId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public IssueId {
        value = Identifiers.wellFormed(value, "issue.unknown");
    }

    /** A new one; random, so only at the edge, never inside a decision or a fold. */
    public static IssueId next() {
        return new IssueId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
