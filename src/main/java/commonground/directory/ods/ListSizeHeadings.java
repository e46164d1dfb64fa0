package commonground.directory.ods;

import static commonground.directory.ods.FileKind.refused;

import commonground.kernel.PracticeCode;
import java.util.List;
import java.util.Locale;

/** The two eras' headings of a list-size file, and the files it is mistaken for. */
final class ListSizeHeadings {
    static final int WIDTH = 10;

    private static final List<String> GROUPS =
            List.of(
                    "PUBLICATION",
                    "EXTRACT_DATE",
                    "TYPE",
                    "CCG_CODE",
                    "ONS_CCG_CODE",
                    "CODE",
                    "POSTCODE",
                    "SEX",
                    "AGE",
                    "NUMBER_OF_PATIENTS");

    private static final List<String> BOARDS =
            GROUPS.stream().map(heading -> heading.replace("CCG_", "SUB_ICB_LOCATION_")).toList();

    private ListSizeHeadings() {}

    static void require(Line first) {
        if (areOn(first)) return;
        var headings = headings(first);
        if (headings.contains("PCN_CODE")) throw refused("is-practice-map");
        if (PracticeCode.isWellFormed(first.column(1))) throw refused("is-practices");
        if (headings.getFirst().equals(ListSizeFields.PUBLICATION)) throw refused("no-headings");
        if (first.width() != WIDTH && headings.contains("NUMBER_OF_PATIENTS"))
            throw refused("is-breakdown");
        Columns.requireWidth(first, WIDTH);
        throw refused("headings", String.join(", ", first.fields()));
    }

    static boolean areOn(Line line) {
        var headings = headings(line);
        return headings.equals(GROUPS) || headings.equals(BOARDS);
    }

    private static List<String> headings(Line line) {
        return line.fields().stream().map(field -> field.strip().toUpperCase(Locale.ROOT)).toList();
    }
}
