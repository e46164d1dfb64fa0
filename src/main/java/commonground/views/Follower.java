package commonground.views;

import commonground.ledger.Bell;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * A thread that takes the ledger batch by batch, in order. Whoever holds the follower's row works,
 * every other node waits for it; if the holder dies, its transaction ends and the next one goes on
 * from there.
 */
abstract class Follower implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(Follower.class);

    /** The bell wakes it; this is only for a bell that was not heard. */
    private static final Duration LOOK_ANYWAY = Duration.ofSeconds(1);

    private static final Duration AFTER_FAILURE = Duration.ofMillis(500);

    private final String name;
    private final Bell bell;
    private volatile boolean running;
    private volatile @Nullable String failure;
    private volatile Thread thread = Thread.currentThread();

    Follower(String name, Bell bell) {
        this.name = name;
        this.bell = bell;
    }

    /** Why the last attempt failed; empty if it did not. */
    Optional<String> failure() {
        return Optional.ofNullable(failure);
    }

    /** Works on the next batch; false if there was none. */
    abstract boolean step();

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().daemon().name(name).start(this::follow);
    }

    private void follow() {
        while (running) {
            try {
                var heard = bell.rings();
                var worked = step();
                failure = null;
                if (!worked) bell.awaitMoreThan(heard, LOOK_ANYWAY);
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                if (!running) return;
                failure = e.toString();
                log.warn("{} failed and will try again: {}", name, e.toString());
                pause();
            }
        }
    }

    private void pause() {
        try {
            bell.awaitMoreThan(Long.MAX_VALUE, AFTER_FAILURE);
        } catch (InterruptedException e) {
            running = false;
        }
    }

    @Override
    public void stop() {
        running = false;
        bell.ring();
        try {
            thread.join(Duration.ofSeconds(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
