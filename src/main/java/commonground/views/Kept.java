package commonground.views;

import commonground.kernel.Moment;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what was worked out at the last few moments: what is recorded up to a position never
 * changes. Only what depends on nothing else may be kept, so nothing that today's date is in. For a
 * minute at most, because a newer release that folds all views anew may run beside this one.
 */
public final class Kept<T> {
    private static final int MOMENTS = 8;
    private static final long A_WHILE = Duration.ofMinutes(1).toNanos();

    private record At<T>(T what, long since) {}

    private final LongSupplier nanos;
    private final Map<Long, At<T>> kept =
            new LinkedHashMap<>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Long, At<T>> eldest) {
                    return size() > MOMENTS;
                }
            };

    public Kept() {
        this(System::nanoTime);
    }

    Kept(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /**
     * What {@code workOut} gives at the request's moment; outside a request it is always worked
     * out.
     */
    public T at(Supplier<T> workOut) {
        if (!Moment.isBound()) return workOut.get();
        var position = Moment.currentPosition();
        var now = nanos.getAsLong();
        var known = known(position);
        if (known != null && now - known.since() < A_WHILE) return known.what();
        var what = workOut.get();
        keep(position, new At<>(what, now));
        return what;
    }

    private synchronized @Nullable At<T> known(long position) {
        return kept.get(position);
    }

    private synchronized void keep(long position, At<T> what) {
        kept.put(position, what);
    }
}
