package commonground.kernel;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

final class Identifiers {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9-]{1,64}");

    private Identifiers() {}

    /**
     * What cannot be an identifier names nothing: the same answer as for one that was never given
     * out.
     */
    static String wellFormed(@Nullable String value, String refusalKey) {
        if (value == null || !FORM.matcher(value).matches()) throw Refusal.unknown(refusalKey);
        return value;
    }
}
