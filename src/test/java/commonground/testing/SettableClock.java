package commonground.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The true time, until a test puts it forward or back. */
public class SettableClock extends Clock {
    private final Clock trueTime = Clock.systemUTC();
    private volatile Duration off = Duration.ZERO;

    /** Puts it this far off the true time for as long as {@code work} takes. */
    public void off(Duration by, Runnable work) {
        off = by;
        try {
            work.run();
        } finally {
            off = Duration.ZERO;
        }
    }

    @Override
    public Instant instant() {
        return trueTime.instant().plus(off);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(trueTime, off).withZone(zone);
    }
}
