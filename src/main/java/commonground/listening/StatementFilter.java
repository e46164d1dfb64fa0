package commonground.listening;

import commonground.kernel.PracticeCode;
import commonground.kernel.Refusal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which of a programme's statements are looked at: those about one theme, of one practice, or all.
 */
record StatementFilter(@Nullable Theme theme, @Nullable PracticeCode practice) {
    /** Statements on one page. */
    static final int A_PAGE = 30;

    /**
     * What was asked for, page by page.
     *
     * @param all how many it is on all pages
     * @param number from 1
     */
    record Page(List<StatementRow> statements, int all, int number) {
        public boolean hasEarlier() {
            return number > 1;
        }

        public boolean hasLater() {
            return number * A_PAGE < all;
        }
    }

    /** What was asked for in an address; what cannot be read asks for nothing. */
    static StatementFilter of(@Nullable String theme, @Nullable String practice) {
        return new StatementFilter(Typed.theme(theme).orElse(null), code(practice));
    }

    private static @Nullable PracticeCode code(@Nullable String typed) {
        try {
            return typed == null || typed.isBlank() ? null : PracticeCode.typed(typed);
        } catch (Refusal malformed) {
            return null;
        }
    }

    Page page(List<StatementRow> statements, int number) {
        var found = statements.stream().filter(this::takes).toList();
        var pages = Math.max(1, (found.size() + A_PAGE - 1) / A_PAGE);
        var shown = Math.clamp(number, 1, pages);
        return new Page(
                found.stream().skip((long) (shown - 1) * A_PAGE).limit(A_PAGE).toList(),
                found.size(),
                shown);
    }

    /** How many there are of each theme, of the practice that was asked for. */
    Map<Theme, Long> counts(List<StatementRow> statements) {
        var counts = new EnumMap<Theme, Long>(Theme.class);
        for (var statement : statements)
            if (takesPractice(statement))
                for (var about : statement.themes()) counts.merge(about, 1L, Long::sum);
        return counts;
    }

    private boolean takes(StatementRow statement) {
        return takesPractice(statement) && (theme == null || statement.themes().contains(theme));
    }

    private boolean takesPractice(StatementRow statement) {
        return practice == null || practice.equals(statement.practice());
    }

    public boolean isAll() {
        return theme == null && practice == null;
    }
}
