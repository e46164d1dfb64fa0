package commonground.directory.ods;

import static commonground.directory.ods.FileKind.refused;

import java.util.Map;

/** What is wrong with a file whose lines have another width than its kind has. */
final class Columns {
    private static final Map<Character, String> OTHER_SEPARATORS =
            Map.of(';', "semicolons", '\t', "tabs", '|', "vertical bars");

    private Columns() {}

    static void requireWidth(Line line, int expected) {
        if (line.width() == expected) return;
        if (line.width() == 1)
            OTHER_SEPARATORS.forEach((separator, name) -> {
                if (line.column(1).indexOf(separator) >= 0)
                    throw refused("separator", line.number(), name);
            });
        throw refused("width", line.number(), line.width(), expected);
    }
}
