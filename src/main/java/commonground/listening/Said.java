package commonground.listening;

import commonground.kernel.Check;
import java.util.Collection;
import java.util.List;

/** The limits of what a practice can be recorded to have said. */
final class Said {
    /** Longest statement. Characters. */
    static final int LONGEST = 20_000;

    /** Most statements of one meeting. */
    static final int MOST = 200;

    private Said() {}

    static String words(Check check, String words) {
        return check.prose("words", words, LONGEST);
    }

    /** In the order in which themes are listed everywhere; none is refused. */
    static List<Theme> themes(Check check, Collection<Theme> themes) {
        var sorted =
                themes == null
                        ? List.<Theme>of()
                        : check.distinct("themes", themes).stream().sorted().toList();
        if (sorted.isEmpty()) check.refuse("themes", "listening.no-theme");
        return sorted;
    }
}
