package commonground.directory.ods;

import commonground.kernel.Check;
import commonground.kernel.PracticeCode;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What stands in which column of {@code epraccur.csv}, and what cannot stand there. */
final class PracticeFields {
    /** A clinical commissioning group, or a board's sub-location: 09X, D9Y0V. */
    private static final Pattern COMMISSIONER =
            Pattern.compile("|[A-Z0-9]{3}|[A-Z][0-9][A-Z][0-9][A-Z]");

    private static final Pattern STATUS = Pattern.compile("[ACDP]");

    private PracticeFields() {}

    static PracticeLine read(Line line) throws LineRefused {
        requireCode(line.column(1));
        for (int column = 2; column <= line.width(); column++)
            requireShownText(line.column(column));
        if (line.column(2).isEmpty()) throw new LineRefused("import.line.no-name");
        require(STATUS, line.column(13), "import.line.status");
        require(COMMISSIONER, line.column(15), "import.line.commissioner");
        var opened = OdsDates.register(line.column(11), "open");
        var closed = OdsDates.register(line.column(12), "close");
        requireInOrder(opened, closed);
        return new PracticeLine(
                new PracticeCode(line.column(1)),
                line.column(2),
                address(line),
                line.column(10),
                opened,
                closed,
                line.column(13),
                line.column(15),
                OdsDates.register(line.column(16), "joined"),
                OdsDates.register(line.column(17), "left"),
                line.column(26));
    }

    static void requireCode(String code) throws LineRefused {
        if (!PracticeCode.isWellFormed(code)) throw new LineRefused("import.line.code", code);
    }

    private static List<String> address(Line line) {
        return IntStream.rangeClosed(5, 9)
                .mapToObj(line::column)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static void requireInOrder(@Nullable LocalDate opened, @Nullable LocalDate closed)
            throws LineRefused {
        if (opened != null && closed != null && closed.isBefore(opened))
            throw new LineRefused(
                    "import.line.closed-before-open",
                    OdsDates.inWords(closed),
                    OdsDates.inWords(opened));
    }

    private static void require(Pattern form, String text, String key) throws LineRefused {
        if (!form.matcher(text).matches()) throw new LineRefused(key, text);
    }

    private static void requireShownText(String text) throws LineRefused {
        if (text.length() > Check.LINE)
            throw new LineRefused("import.line.too-long", text, String.valueOf(Check.LINE));
        if (text.chars().anyMatch(Character::isISOControl))
            throw new LineRefused("import.line.control-character");
    }
}
