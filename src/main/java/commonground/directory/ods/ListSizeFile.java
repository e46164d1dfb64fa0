package commonground.directory.ods;

import static commonground.directory.ods.FileKind.refused;

import commonground.kernel.PracticeCode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads an extract of {@code gp-reg-pat-prac-all.csv}, "patients registered at a GP practice", of
 * the commissioning groups' era or of the boards' (from July 2022, with other headings).
 */
public final class ListSizeFile {
    private final Map<PracticeCode, Integer> seen = new HashMap<>();
    private final List<ListSizeLine> sizes = new ArrayList<>();
    private final Refusals refusals = new Refusals();
    private @Nullable LocalDate extract;
    private boolean headingRead;
    private int read;

    private ListSizeFile() {}

    /**
     * What the file says.
     *
     * @param extract the date that all sizes in the file are of
     * @param read lines, the headings not counted
     * @param refused the first refused lines; {@code refusedCount} counts them all
     */
    public record Reading(
            LocalDate extract,
            int read,
            List<ListSizeLine> sizes,
            int refusedCount,
            List<RefusedLine> refused) {}

    /**
     * Reads the whole file.
     *
     * @throws commonground.kernel.Refusal if the file as a whole cannot be used, saying what to do
     */
    public static Reading read(Path file, Progress progress) {
        var reading = new ListSizeFile();
        CsvLines.each(file, progress, reading::take);
        return reading.done();
    }

    static boolean isHeading(Line line) {
        return ListSizeHeadings.areOn(line);
    }

    private void take(Line line) {
        if (!headingRead) {
            ListSizeHeadings.require(line);
            headingRead = true;
            return;
        }
        Columns.requireWidth(line, ListSizeHeadings.WIDTH);
        read++;
        try {
            requireSameExtract(line, OdsDates.extract(line.column(2)));
            add(line, ListSizeFields.read(line));
        } catch (LineRefused e) {
            refusals.add(e.at(line, line.column(6)));
        }
    }

    private void requireSameExtract(Line line, LocalDate date) {
        if (extract == null) extract = date;
        else if (!extract.equals(date))
            throw refused(
                    "two-extracts",
                    line.number(),
                    OdsDates.inWords(date),
                    OdsDates.inWords(extract));
    }

    private void add(Line line, ListSizeLine size) throws LineRefused {
        var before = seen.putIfAbsent(size.practice(), line.number());
        if (before != null)
            throw new LineRefused(
                    "import.line.twice", size.practice().value(), String.valueOf(before));
        sizes.add(size);
    }

    private Reading done() {
        if (extract == null || sizes.isEmpty()) throw refused("no-list-size", read);
        return new Reading(extract, read, List.copyOf(sizes), refusals.count(), refusals.first());
    }
}
