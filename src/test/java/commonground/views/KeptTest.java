package commonground.views;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.kernel.Moment;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class KeptTest {
    private final AtomicLong time = new AtomicLong();
    private final AtomicLong workedOut = new AtomicLong();
    private final Kept<Long> kept = new Kept<>(time::get);

    @Test
    void whatWasWorkedOutAtAMomentIsKeptForIt() {
        assertThat(at(7)).isEqualTo(1);
        assertThat(at(7)).isEqualTo(1);
    }

    @Test
    void anotherMomentIsWorkedOutForItself() {
        at(7);
        assertThat(at(8)).isEqualTo(2);
        assertThat(at(7)).isEqualTo(1);
    }

    @Test
    void afterAMinuteItIsWorkedOutAnew() {
        at(7);
        time.addAndGet(Duration.ofSeconds(61).toNanos());
        assertThat(at(7)).isEqualTo(2);
    }

    @Test
    void onlyTheLastFewAreKept() {
        for (int position = 1; position <= 9; position++) at(position);
        assertThat(at(9)).isEqualTo(9);
        assertThat(at(1)).isEqualTo(10);
    }

    @Test
    void outsideARequestNothingIsKept() {
        kept.at(workedOut::incrementAndGet);
        assertThat(kept.at(workedOut::incrementAndGet)).isEqualTo(2);
    }

    private long at(long position) {
        return new Moment(position, Instant.EPOCH, false, "" + position)
                .read(() -> kept.at(workedOut::incrementAndGet));
    }
}
