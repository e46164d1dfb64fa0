package commonground.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/**
 * Names a person without saying who: names and addresses are kept in the accounts, where they can
 * be erased while the record stays whole.
 */
public record PersonId(@JsonValue String value) {
    /** The product itself, where it acts on a rule of its own. */
    public static final PersonId COMMON_GROUND = new PersonId("common-ground");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PersonId {
        value = Identifiers.wellFormed(value, "person.unknown");
    }

    /** A new one; random, so only at the edge. */
    public static PersonId next() {
        return new PersonId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
