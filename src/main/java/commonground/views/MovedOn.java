package commonground.views;

import commonground.kernel.Moment;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.Supplier;

/**
 * Keeps what was worked out at the last few moments, and moves the nearest of them on to the moment
 * asked for, earlier or later, where working all out afresh would take too long.
 */
final class MovedOn<T> {
    private static final int MOMENTS = 8;

    /** Further away than this, working all out afresh is not much more. */
    private static final long FAR = 20_000;

    private record At<T>(long rebuilds, long position, T what) {}

    /** Gives the same as working it out afresh would. */
    interface Move<T> {
        T move(T known, long from, long to);
    }

    private final Supplier<Footing> footing;
    private final LongFunction<T> afresh;
    private final Move<T> move;
    private final Deque<At<T>> kept = new ArrayDeque<>();

    /**
     * @param afresh works it out at a position; as all that is given out, it is not changed
     *     afterwards
     */
    MovedOn(Supplier<Footing> footing, LongFunction<T> afresh, Move<T> move) {
        this.footing = footing;
        this.afresh = afresh;
        this.move = move;
    }

    /** That at the request's moment, outside a request that of now. */
    T now() {
        var position = Moment.currentPosition();
        if (!Moment.isBound()) return afresh.apply(position);
        var before = footing.get();
        var what =
                near(before.rebuilds(), position)
                        .map(known -> at(known, position))
                        .orElseGet(() -> afresh.apply(position));
        keep(before, new At<>(before.rebuilds(), position, what));
        return what;
    }

    private T at(At<T> known, long position) {
        return known.position() == position
                ? known.what()
                : move.move(known.what(), known.position(), position);
    }

    private synchronized Optional<At<T>> near(long rebuilds, long position) {
        return kept.stream()
                .filter(known -> known.rebuilds() == rebuilds)
                .filter(known -> Math.abs(known.position() - position) <= FAR)
                .min(Comparator.comparingLong(known -> Math.abs(known.position() - position)));
    }

    /** What was worked out while views were behind, or were made anew meanwhile, is not kept. */
    private void keep(Footing before, At<T> worked) {
        if (before.position() < worked.position() || footing.get().rebuilds() != worked.rebuilds())
            return;
        synchronized (this) {
            kept.removeIf(known ->
                    known.rebuilds() != worked.rebuilds() || known.position() == worked.position());
            kept.addFirst(worked);
            if (kept.size() > MOMENTS) kept.removeLast();
        }
    }
}
