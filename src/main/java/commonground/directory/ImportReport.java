package commonground.directory;

import commonground.directory.ods.RefusedLine;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What became of a file's lines: {@code read} is the sum of added, changed, unchanged, refused and
 * those of other settings.
 *
 * @param added practices not known of before this edition
 * @param gone practices of the edition before that are not in this one; not among the lines read
 * @param settings lines by prescribing setting; only setting 4, GP practices, are kept. Empty for
 *     list sizes
 * @param refused how many lines could not be used; {@code refusedLines} are the first of them
 */
public record ImportReport(
        int read,
        int added,
        int changed,
        int unchanged,
        int gone,
        Map<String, Integer> settings,
        int refused,
        List<RefusedLine> refusedLines) {
    public ImportReport {
        settings = Map.copyOf(new TreeMap<>(settings));
        refusedLines = List.copyOf(refusedLines);
    }

    /** Lines of those who prescribe and are no GP practices. */
    public int otherSettings() {
        return settings.isEmpty() ? 0 : read - added - changed - unchanged - refused;
    }

    public boolean changedNothing() {
        return added + changed + gone == 0;
    }
}
