package commonground.views;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * How many rows of a view there are of each kind, at any moment, where counting them all again
 * whenever something was recorded would take too long. What was counted at one moment is moved on
 * to another, earlier or later, by what began and ended between the two; the outcome is the same.
 *
 * @param <K> what tells the kinds apart, and nothing that changes with the calendar
 */
public final class Counts<K> {
    private final CountedRows<K> rows;
    private final MovedOn<Map<K, Long>> counted;

    Counts(CountedRows<K> rows, Supplier<Footing> footing) {
        this.rows = rows;
        this.counted =
                new MovedOn<>(footing, position -> Map.copyOf(rows.at(position)), this::moved);
    }

    /** Those at the request's moment, outside a request those of now; none is zero. */
    public Map<K, Long> now() {
        return counted.now();
    }

    private Map<K, Long> moved(Map<K, Long> known, long from, long to) {
        var later = from < to;
        var first = Math.min(from, to);
        var last = Math.max(from, to);
        var counts = new HashMap<>(known);
        var begun = rows.begun(first, last);
        var ended = rows.ended(first, last);
        (later ? begun : ended).forEach((kind, more) -> counts.merge(kind, more, Long::sum));
        (later ? ended : begun).forEach((kind, fewer) -> counts.merge(kind, -fewer, Long::sum));
        counts.values().removeIf(count -> count == 0);
        return Map.copyOf(counts);
    }
}
