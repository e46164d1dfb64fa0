package commonground.directory.ods;

import static commonground.directory.ods.FileKind.refused;

import commonground.kernel.PracticeCode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads an edition of {@code epraccur.csv}: 27 columns, no line of headings. */
public final class PracticeFile {
    private static final int WIDTH = 27;

    /** The prescribing setting of GP practices. */
    private static final String GP_PRACTICE = "4";

    private final Map<PracticeCode, Integer> seen = new HashMap<>();
    private final List<PracticeLine> practices = new ArrayList<>();
    private final SortedMap<String, Integer> settings = new TreeMap<>();
    private final Refusals refusals = new Refusals();
    private int read;

    private PracticeFile() {}

    /**
     * What the file says.
     *
     * @param practices GP practices only (setting 4), of every status, in the file's order. Others
     *     who prescribe (hospices, prisons, walk-in centres) do not join programmes; keeping them
     *     would offer them wherever a practice is chosen
     * @param settings how many lines of each prescribing setting
     * @param refused the first refused lines; {@code refusedCount} counts them all
     */
    public record Reading(
            int read,
            List<PracticeLine> practices,
            SortedMap<String, Integer> settings,
            int refusedCount,
            List<RefusedLine> refused) {}

    /**
     * Reads the whole file.
     *
     * @throws commonground.kernel.Refusal if the file as a whole cannot be used, saying what to do
     */
    public static Reading read(Path file, Progress progress) {
        var reading = new PracticeFile();
        CsvLines.each(file, progress, reading::take);
        return reading.done();
    }

    private void take(Line line) {
        if (read == 0) requireEdition(line);
        Columns.requireWidth(line, WIDTH);
        read++;
        try {
            add(line, PracticeFields.read(line));
        } catch (LineRefused e) {
            refusals.add(e.at(line, line.column(1)));
        }
    }

    private void add(Line line, PracticeLine practice) throws LineRefused {
        var before = seen.putIfAbsent(practice.practice(), line.number());
        if (before != null)
            throw new LineRefused(
                    "import.line.twice", practice.practice().value(), String.valueOf(before));
        settings.merge(practice.setting(), 1, Integer::sum);
        if (practice.setting().equals(GP_PRACTICE)) practices.add(practice);
    }

    private Reading done() {
        if (practices.isEmpty()) throw refused("no-practice", read);
        return new Reading(
                read, List.copyOf(practices), settings, refusals.count(), refusals.first());
    }

    private static void requireEdition(Line first) {
        if (ListSizeFile.isHeading(first)) throw refused("is-list-sizes");
        if (first.width() == WIDTH && looksLikeHeading(first.column(1)))
            throw refused("has-headings", first.column(1));
    }

    private static boolean looksLikeHeading(String firstColumn) {
        var heading = firstColumn.toLowerCase(Locale.ROOT);
        return heading.contains("code")
                || heading.contains("organisation")
                || heading.contains(" ");
    }
}
