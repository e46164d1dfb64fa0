package commonground.directory;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What to look for among practices.
 *
 * @param text words that all have to occur in code, name, address or postcode; empty for any
 * @param commissioner a commissioner's code, or empty for any
 * @param notInUse whether closed, dormant and proposed practices are wanted as well
 * @param edition the date to look at; null for the request's moment
 * @param page from 1
 */
public record PracticeSearch(
        String text,
        String commissioner,
        boolean notInUse,
        Order order,
        @Nullable LocalDate edition,
        int page,
        int size) {
    private static final int MOST_WORDS = 6;

    /** What the practices found are sorted by. */
    public enum Order {
        NAME("v.row.name, v.row.practice"),
        CODE("v.row.practice"),
        COMMISSIONER("v.row.commissioner, v.row.name, v.row.practice");

        final String by;

        Order(String by) {
            this.by = by;
        }
    }

    public PracticeSearch {
        commissioner = commissioner.strip().toUpperCase(Locale.ROOT);
        text = text.strip();
        page = Math.max(1, page);
    }

    /** Practices in use by name, 25 a page. */
    public static PracticeSearch of(String text, String commissioner) {
        return new PracticeSearch(text, commissioner, false, Order.NAME, null, 1, 25);
    }

    List<String> words() {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
    }
}
