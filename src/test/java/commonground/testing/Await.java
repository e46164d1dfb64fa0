package commonground.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what another thread brings about. */
public final class Await {
    private static final long LOOK_EVERY_NANOS = Duration.ofMillis(5).toNanos();

    private Await() {}

    /** Fails if it has not come within ten seconds. */
    public static void until(String what, BooleanSupplier condition) {
        until(what, Duration.ofSeconds(10), condition);
    }

    /** Fails if it has not come within so long. */
    public static void until(String what, Duration longest, BooleanSupplier condition) {
        var end = System.nanoTime() + longest.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("still waiting until " + what).isLessThan(end);
            LockSupport.parkNanos(LOOK_EVERY_NANOS);
        }
    }
}
