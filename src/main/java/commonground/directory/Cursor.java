package commonground.directory;

import commonground.kernel.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Where a list goes on, as text that means nothing to whoever carries it. */
final class Cursor {
    private Cursor() {}

    static String to(int page) {
        var text = ("page " + page).getBytes(StandardCharsets.US_ASCII);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
    }

    /**
     * The page to go on with; the first without a cursor.
     *
     * @throws Refusal if it was never given out
     */
    static int page(@Nullable String cursor) {
        if (cursor == null || cursor.isBlank()) return 1;
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
            if (text.matches("page \\d{1,6}")) return Integer.parseInt(text.substring(5));
        } catch (IllegalArgumentException e) {
            // answered as any other that was never given out
        }
        throw Refusal.invalid("cursor", "practice.cursor");
    }
}
