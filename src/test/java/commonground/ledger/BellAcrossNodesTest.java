package commonground.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.testing.Await;
import commonground.testing.FreshPostgres;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FreshPostgres.class)
class BellAcrossNodesTest {
    private static final Duration FALLBACK = Duration.ofSeconds(1);

    @Test
    void anAppendOnOneNodeRingsTheBellOfTheOtherLongBeforeItWouldLookByItself(
            FreshPostgres.Address address) {
        try (var here = LedgerAlone.onPostgres(address.url(), Clock.systemUTC());
                var there = LedgerAlone.onPostgres(address.url(), Clock.systemUTC())) {
            there.listener.start();
            Await.until("the other node listens", () -> there.bell.rings() > 0);

            var waits =
                    IntStream.range(0, 20)
                            .mapToLong(i -> millisUntilHeard(here, there, "stream-" + i))
                            .sorted()
                            .toArray();

            assertThat(waits[10]).isLessThan(FALLBACK.toMillis() / 10);
        }
    }

    private static long millisUntilHeard(LedgerAlone here, LedgerAlone there, String stream) {
        var heard = there.bell.rings();
        here.append(stream, -1, "ring");
        var told = System.nanoTime();
        try {
            there.bell.awaitMoreThan(heard, Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        assertThat(there.bell.rings()).isGreaterThan(heard);
        return Duration.ofNanos(System.nanoTime() - told).toMillis();
    }
}
