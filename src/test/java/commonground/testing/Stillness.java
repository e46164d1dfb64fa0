package commonground.testing;

import com.github.kagkarlsson.scheduler.Scheduler;
import commonground.views.Progress;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.test.context.TestComponent;

/**
 * The record at a standstill: what waited in the queue has been done or is to be done later, the
 * queue rests, and views and policies have taken in all there is. Without it a reminder that is
 * tried again after half a minute records something while a test compares.
 */
@TestComponent
public class Stillness {
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final Scheduler queue;
    private final Progress progress;

    Stillness(Scheduler queue, Progress progress) {
        this.queue = queue;
        this.progress = progress;
    }

    /** Nothing is recorded any more until it ends, but by the test itself. */
    public void begin() {
        Await.until(
                "what waits in the queue is done",
                LONGEST,
                () -> {
                    rest();
                    return nothingIsDue();
                });
        queue.pause();
        Await.until(
                "what is being done is done",
                LONGEST,
                () -> queue.getCurrentlyExecuting().isEmpty());
        rest();
    }

    public void end() {
        queue.resume();
    }

    public void during(Runnable what) {
        begin();
        try {
            what.run();
        } finally {
            end();
        }
    }

    private boolean nothingIsDue() {
        var now = Instant.now();
        return queue.getScheduledExecutions().stream()
                .noneMatch(execution -> execution.getExecutionTime().isBefore(now));
    }

    private void rest() {
        if (!progress.awaitRest(LONGEST))
            throw new IllegalStateException("views and policies do not follow");
    }
}
