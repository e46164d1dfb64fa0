package commonground.web;

import commonground.kernel.Refusal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The version of a thing as a strong entity tag, and back. */
public final class Etags {
    private static final Pattern FORM = Pattern.compile("\"(\\d{1,18})\"");

    private Etags() {}

    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /**
     * The version that the {@code If-Match} header of a command names.
     *
     * @throws Refusal of kind PRECONDITION_REQUIRED (428) without the header, and of kind STALE
     *     (412) if it cannot be a tag that was given out
     */
    public static long required(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank())
            throw Refusal.preconditionRequired("etag.missing");
        var matcher = FORM.matcher(ifMatch.strip());
        if (!matcher.matches()) throw Refusal.stale("etag.malformed", ifMatch.strip());
        return Long.parseLong(matcher.group(1));
    }
}
