package commonground.kernel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Collects everything that is wrong with an input before refusing it, so that a person mends it
 * once. Used by the constructors of commands: a command that breaks a limit cannot exist.
 */
public final class Check {
    /** Longest single line of text: names, places, sources. Characters. */
    public static final int LINE = 200;

    /** Longest free text: wordings, reasons, statements. Characters. */
    public static final int PROSE = 10_000;

    /** Dates outside these years are taken for typing errors. */
    private static final LocalDate EARLIEST = LocalDate.of(1948, 7, 5);

    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

    private final List<Refusal.Reason> reasons = new ArrayList<>();

    /** One line: trimmed, not blank, at most {@value #LINE} characters, no control characters. */
    public String line(String field, @Nullable String text) {
        return text(field, text, LINE, false);
    }

    /**
     * Free text: trimmed, not blank, at most {@value #PROSE} characters; line breaks and tabs may
     * stand in it.
     */
    public String prose(String field, @Nullable String text) {
        return prose(field, text, PROSE);
    }

    /** As {@link #prose(String, String)}, with a limit of its own. Characters. */
    public String prose(String field, @Nullable String text, int longest) {
        return text(field, text, longest, true);
    }

    /** As {@link #prose}, where nothing said is allowed and is kept as the empty text. */
    public String proseOrNothing(String field, @Nullable String text) {
        return proseOrNothing(field, text, PROSE);
    }

    /** As {@link #proseOrNothing(String, String)}, of at most so many characters. */
    public String proseOrNothing(String field, @Nullable String text, int longest) {
        return text == null || showsNothing(text) ? "" : prose(field, text, longest);
    }

    /** As {@link #line}, where nothing said is allowed and is kept as the empty text. */
    public String lineOrNothing(String field, @Nullable String text) {
        return text == null || showsNothing(text) ? "" : line(field, text);
    }

    /**
     * A date a collaboration can have: from the founding of the NHS (5 July 1948) to the end of
     * this century.
     */
    public @Nullable LocalDate date(String field, @Nullable LocalDate date) {
        if (date == null) {
            refuse(field, "date.missing");
        } else if (date.isBefore(EARLIEST) || !date.isBefore(LATEST)) {
            refuse(field, "date.impossible", date.toString());
        }
        return date;
    }

    /** Something has to be chosen. */
    public <T> @Nullable T chosen(String field, @Nullable T value) {
        if (value == null) refuse(field, "choice.missing");
        return value;
    }

    /** One of these, or nothing; for what is looked for, so that no typing error finds all. */
    public void oneOf(String field, @Nullable String name, Collection<String> known) {
        if (name != null && !name.isBlank() && !known.contains(name))
            refuse(field, "choice.unknown", String.join(", ", known));
    }

    /** The same, where each is called as its constant, and these others can be said as well. */
    public void oneOf(String field, @Nullable String name, Enum<?>[] known, String... others) {
        oneOf(
                field,
                name,
                Stream.concat(Stream.of(known).map(Enum::name), Stream.of(others)).toList());
    }

    /** No element twice. */
    public <T> List<T> distinct(String field, Collection<T> values) {
        var seen = new ArrayList<T>();
        for (T value : values) {
            if (seen.contains(value)) refuse(field, "duplicate", String.valueOf(value));
            else seen.add(value);
        }
        return List.copyOf(seen);
    }

    public void refuse(String field, String key, Object... arguments) {
        reasons.add(new Refusal.Reason(key, List.of(arguments), field));
    }

    /** Throws one refusal with everything found, or nothing if nothing was found. */
    public void done() {
        if (!reasons.isEmpty()) throw Refusal.invalid(reasons);
    }

    private String text(String field, @Nullable String given, int longest, boolean linesAllowed) {
        if (given == null || showsNothing(given)) {
            refuse(field, "text.blank");
            return "";
        }
        var text = given.strip().replace("\r\n", "\n");
        if (text.length() > longest) refuse(field, "text.too-long", longest, text.length());
        if (text.codePoints().anyMatch(c -> isUnwanted(c, linesAllowed)))
            refuse(field, "text.control-character");
        return text;
    }

    /** Blank also to those who cannot see which kind of blank it is. */
    private static boolean showsNothing(String text) {
        return text.codePoints()
                .allMatch(c ->
                        Character.isWhitespace(c)
                                || Character.isSpaceChar(c)
                                || Character.getType(c) == Character.FORMAT);
    }

    private static boolean isUnwanted(int c, boolean linesAllowed) {
        if (linesAllowed && (c == '\n' || c == '\t')) return false;
        // line separators and bidirectional overrides can make a text read other than it is stored
        return Character.isISOControl(c)
                // half of a pair, which no encoding can store
                || Character.getType(c) == Character.SURROGATE
                || c == 0x2028
                || c == 0x2029
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0xFFFE
                || c == 0xFFFF;
    }
}
