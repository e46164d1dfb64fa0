package commonground.directory;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import commonground.kernel.Refusal;
import java.util.UUID;
import java.util.regex.Pattern;

/** Names one import of a file for good. */
public record ImportId(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9-]{1,64}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ImportId {
        if (!FORM.matcher(value).matches()) throw Refusal.unknown("import.unknown");
    }

    /** A new one; random, so only at the edge. */
    public static ImportId next() {
        return new ImportId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
