package commonground.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The Organisation Data Service's code of a GP practice: a letter and five digits (H82044), or for
 * the Channel Islands three letters and three digits (ALD, GUE, JER).
 */
public record PracticeCode(@JsonValue String value) implements Comparable<PracticeCode> {
    private static final Pattern FORM = Pattern.compile("[A-HJ-NP-WY]\\d{5}|(?:ALD|GUE|JER)\\d{3}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PracticeCode {
        if (!isWellFormed(value))
            throw Refusal.invalid("practice", "practice.code-malformed", String.valueOf(value));
    }

    /** Reads what a person typed: blanks around it and small letters are forgiven. */
    public static PracticeCode typed(@Nullable String text) {
        return new PracticeCode(text == null ? "" : text.strip().toUpperCase(Locale.ROOT));
    }

    public static boolean isWellFormed(@Nullable String value) {
        return value != null && FORM.matcher(value).matches();
    }

    @Override
    public int compareTo(PracticeCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
