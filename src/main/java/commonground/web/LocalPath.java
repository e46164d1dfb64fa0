package commonground.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Keeps addresses that came with a request from leading to another site. */
final class LocalPath {
    private static final Pattern FORM = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}]*");

    private LocalPath() {}

    static String orHome(@Nullable String address) {
        return address != null && FORM.matcher(address).matches() ? address : "/";
    }
}
