package commonground.views;

import commonground.kernel.Moment;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what was worked out at the last few moments: what is recorded up to a position never
 * changes. Only what depends on nothing else may be kept, so nothing that today's date is in. When
 * the views are made anew, by this release or a newer one beside it, it is worked out anew as well.
 */
public final class Kept<T> {
    private static final int MOMENTS = 8;

    private record At<T>(T what, long rebuilds) {}

    private final Supplier<Footing> footing;
    private final Map<Long, At<T>> kept =
            new LinkedHashMap<>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Long, At<T>> eldest) {
                    return size() > MOMENTS;
                }
            };

    Kept(Supplier<Footing> footing) {
        this.footing = footing;
    }

    /**
     * What {@code workOut} gives at the request's moment; outside a request it is always worked
     * out.
     */
    public T at(Supplier<T> workOut) {
        if (!Moment.isBound()) return workOut.get();
        var position = Moment.currentPosition();
        var before = footing.get();
        var known = known(position);
        if (known != null && known.rebuilds() == before.rebuilds()) return known.what();
        var what = workOut.get();
        if (before.position() >= position && footing.get().rebuilds() == before.rebuilds())
            keep(position, new At<>(what, before.rebuilds()));
        return what;
    }

    private synchronized @Nullable At<T> known(long position) {
        return kept.get(position);
    }

    private synchronized void keep(long position, At<T> what) {
        kept.put(position, what);
    }
}
