package commonground.web;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * One of the things that can be chosen in a select, radios or checkboxes.
 *
 * @param hint what choosing it means, where the label does not say enough
 */
public record Option(String value, String label, @Nullable String hint) {
    public static Option of(Object value, String label) {
        return new Option(value.toString(), label, null);
    }

    /** Whether this is what was chosen, or among it. */
    public boolean is(@Nullable Object chosen) {
        if (chosen instanceof Collection<?> several) return several.stream().anyMatch(this::is);
        return chosen != null && value.equals(chosen.toString());
    }
}
