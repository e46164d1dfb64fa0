package commonground.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The moment a request reads at. Everything a page shows is as it stood after the event at {@code
 * position}; what depends on the calendar (late, days left) is computed from {@code instant}.
 *
 * @param position the last ledger position included; 0 is before anything was recorded
 * @param instant the time it is, or was, for this reader
 * @param now true unless the reader chose an earlier moment
 * @param asked what the reader asked for ({@code at=…}), empty for now; links carry it on
 */
public record Moment(long position, Instant instant, boolean now, String asked) {
    /** The zone that dates and times are shown and meant in. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final ScopedValue<Moment> CURRENT = ScopedValue.newInstance();

    /** Later than every position: what is open now. */
    private static final long OPEN_END = Long.MAX_VALUE - 1;

    /** The moment of this request; outside a request, now without an upper bound. */
    public static long currentPosition() {
        return CURRENT.isBound() ? CURRENT.get().position() : OPEN_END;
    }

    /** The moment of this request. Fails outside one: ask {@link #currentPosition()} there. */
    public static Moment current() {
        return CURRENT.get();
    }

    public static boolean isBound() {
        return CURRENT.isBound();
    }

    /** Runs {@code work} with this as the moment that all views are read at. */
    public <T, X extends Throwable> T read(ScopedValue.CallableOp<? extends T, X> work) throws X {
        return ScopedValue.where(CURRENT, this).call(work);
    }

    /** The date it is, or was, in the United Kingdom. */
    public LocalDate date() {
        return instant.atZone(LONDON).toLocalDate();
    }
}
