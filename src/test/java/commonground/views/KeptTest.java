package commonground.views;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.kernel.Moment;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class KeptTest {
    private final AtomicLong workedOut = new AtomicLong();
    private Footing footing = new Footing(0, 100);
    private final Kept<Long> kept = new Kept<>(() -> footing);

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
    void whenTheViewsAreMadeAnewItIsWorkedOutAnew() {
        at(7);
        footing = new Footing(1, 100);
        assertThat(at(7)).isEqualTo(2);
        assertThat(at(7)).isEqualTo(2);
    }

    @Test
    void whatIsWorkedOutWhileTheViewsAreBehindIsNotKept() {
        footing = new Footing(0, 6);
        at(7);
        footing = new Footing(0, 100);
        assertThat(at(7)).isEqualTo(2);
    }

    @Test
    void whatIsWorkedOutWhileTheViewsAreEmptiedIsNotKept() {
        new Moment(7, Instant.EPOCH, false, "7")
                .read(() ->
                        kept.at(() -> {
                            footing = new Footing(1, 100);
                            return workedOut.incrementAndGet();
                        }));
        footing = new Footing(0, 100);
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
