package commonground.demo;

import commonground.kernel.Moment;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * A clock that is put to a time and goes on from there, but never past that day's end: in the
 * sample it stays the scenario's last day, however long the sample runs.
 */
class ScenarioClock extends Clock {
    private final Clock real;
    private volatile Instant putTo;
    private volatile Instant since;

    ScenarioClock(Clock real, LocalDateTime begin) {
        this.real = real;
        this.putTo = begin.atZone(Moment.LONDON).toInstant();
        this.since = real.instant();
    }

    void moveTo(LocalDateTime time) {
        since = real.instant();
        putTo = time.atZone(Moment.LONDON).toInstant();
    }

    @Override
    public Instant instant() {
        var now = putTo.plus(Duration.between(since, real.instant()));
        var endOfDay =
                putTo.atZone(Moment.LONDON)
                        .toLocalDate()
                        .plusDays(1)
                        .atStartOfDay(Moment.LONDON)
                        .toInstant()
                        .minusSeconds(1);
        return now.isAfter(endOfDay) ? endOfDay : now;
    }

    @Override
    public ZoneId getZone() {
        return Moment.LONDON;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
