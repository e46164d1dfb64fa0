package commonground.kernel;

import org.jspecify.annotations.Nullable;

final class Identifiers {
    private static final int LONGEST = 64;

    private Identifiers() {}

    /**
     * What cannot be an identifier names nothing: the same answer as for one that was never given
     * out.
     */
    static String wellFormed(@Nullable String value, String refusalKey) {
        if (value == null || !isWellFormed(value)) throw Refusal.unknown(refusalKey);
        return value;
    }

    /** Without a pattern: every row that is read from a view is asked. */
    private static boolean isWellFormed(String value) {
        return !value.isEmpty()
                && value.length() <= LONGEST
                && value.chars().allMatch(Identifiers::isPartOfOne);
    }

    private static boolean isPartOfOne(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-';
    }
}
