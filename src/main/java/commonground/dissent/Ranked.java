package commonground.dissent;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/** Puts what was counted into the order of its counts, the most first. */
final class Ranked {
    private Ranked() {}

    static <K extends Comparable<K>> Map<K, Long> of(Map<K, Long> counts) {
        var ranked = new LinkedHashMap<K, Long>();
        counts.entrySet().stream()
                .sorted(
                        Comparator.comparingLong((Map.Entry<K, Long> e) -> -e.getValue())
                                .thenComparing(Map.Entry::getKey))
                .forEach(e -> ranked.put(e.getKey(), e.getValue()));
        return ranked;
    }

    static <K> Map<K, Long> most(Map<K, Long> ranked, int atMost) {
        var most = new LinkedHashMap<K, Long>();
        ranked.entrySet().stream().limit(atMost).forEach(e -> most.put(e.getKey(), e.getValue()));
        return most;
    }
}
