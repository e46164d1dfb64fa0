package commonground.views;

import commonground.kernel.Moment;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * How many rows of a view there are of each kind, at any moment, where counting them all again
 * whenever something was recorded would take too long. What was counted at one moment is moved on
 * to another, earlier or later, by what began and ended between the two; the outcome is the same.
 *
 * @param <K> what tells the kinds apart, and nothing that changes with the calendar
 */
public final class Counts<K> {
    private static final int MOMENTS = 8;

    /** Further away than this, counting all is not much more. */
    private static final long FAR = 20_000;

    private record At<K>(long rebuilds, long position, Map<K, Long> counts) {}

    private final CountedRows<K> rows;
    private final Supplier<Footing> footing;
    private final Deque<At<K>> kept = new ArrayDeque<>();

    Counts(CountedRows<K> rows, Supplier<Footing> footing) {
        this.rows = rows;
        this.footing = footing;
    }

    /** Those at the request's moment, outside a request those of now; none is zero. */
    public Map<K, Long> now() {
        var position = Moment.currentPosition();
        if (!Moment.isBound()) return rows.at(position);
        var before = footing.get();
        var counts =
                near(before.rebuilds(), position)
                        .map(known -> moved(known, position))
                        .orElseGet(() -> rows.at(position));
        keep(before, new At<>(before.rebuilds(), position, Map.copyOf(counts)));
        return counts;
    }

    private Map<K, Long> moved(At<K> known, long position) {
        if (known.position() == position) return known.counts();
        var later = known.position() < position;
        var first = later ? known.position() : position;
        var last = later ? position : known.position();
        var counts = new HashMap<>(known.counts());
        var begun = rows.begun(first, last);
        var ended = rows.ended(first, last);
        (later ? begun : ended).forEach((kind, more) -> counts.merge(kind, more, Long::sum));
        (later ? ended : begun).forEach((kind, fewer) -> counts.merge(kind, -fewer, Long::sum));
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    private synchronized Optional<At<K>> near(long rebuilds, long position) {
        return kept.stream()
                .filter(known -> known.rebuilds() == rebuilds)
                .filter(known -> Math.abs(known.position() - position) <= FAR)
                .min(Comparator.comparingLong(known -> Math.abs(known.position() - position)));
    }

    /** What was counted while views were behind, or were made anew meanwhile, is not kept. */
    private void keep(Footing before, At<K> counted) {
        if (before.position() < counted.position()
                || footing.get().rebuilds() != counted.rebuilds()) return;
        synchronized (this) {
            kept.removeIf(known ->
                    known.rebuilds() != counted.rebuilds()
                            || known.position() == counted.position());
            kept.addFirst(counted);
            if (kept.size() > MOMENTS) kept.removeLast();
        }
    }
}
