package commonground.directory;

import commonground.kernel.PracticeCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The list sizes of one date. Each date is a stream of its own: what is known of one never depends
 * on another. A practice that a corrected extract leaves out keeps its size.
 */
final class ListSizeExtract {
    private final Map<PracticeCode, Integer> sizes = new HashMap<>();
    private boolean known;

    static String stream(LocalDate extract) {
        return "list-sizes-" + extract;
    }

    void apply(Object event) {
        switch (event) {
            case ListSizeRecorded e -> sizes.put(e.practice(), e.patients());
            case ListSizesImported _ -> known = true;
            default -> {}
        }
    }

    boolean isKnown() {
        return known;
    }

    Comparison compare(LocalDate extract, Map<PracticeCode, Integer> given) {
        var events = new ArrayList<>();
        int added = 0;
        for (var line : new TreeMap<>(given).entrySet()) {
            var before = sizes.get(line.getKey());
            if (line.getValue().equals(before)) continue;
            if (before == null) added++;
            events.add(new ListSizeRecorded(line.getKey(), extract, line.getValue()));
        }
        return new Comparison(
                List.copyOf(events), added, events.size() - added, given.size() - events.size(), 0);
    }
}
