package commonground.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.testing.DurableH2;
import commonground.testing.Lane;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Random;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Kills the running application while programs use it over HTTP, again and again on the same file;
 * two files at a time, for the sake of the clock on the wall. {@code
 * -Dcommonground.kill.rounds=200} does it more often.
 */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(Lane.PROCESSES)
class KillApplicationTest {
    /** What a kill leaves in the views stays there, so that a later start finds it as well. */
    private static final int COMPARED_EVERY = 5;

    private static final int ROUNDS = Integer.getInteger("commonground.kill.rounds", 20);

    private final Random random = new Random();

    @Test
    void nothingThatAProgramWasToldIsRecordedIsLost(@TempDir Path one, @TempDir Path another)
            throws Exception {
        try (var both = Executors.newFixedThreadPool(2)) {
            var first = both.submit(() -> losesNothing(one, ROUNDS / 2));
            var second = both.submit(() -> losesNothing(another, ROUNDS - ROUNDS / 2));
            assertThat(first.get() + second.get()).as("commands acknowledged").isPositive();
        }
    }

    private int losesNothing(Path directory, int rounds) throws Exception {
        var told = new ArrayList<Acknowledged>();
        for (int round = 1; round <= rounds; round++) {
            told.addAll(killed(directory, round % COMPARED_EVERY == 0));
            try (var survived = LedgerAlone.onH2(directory, Clock.systemUTC())) {
                assertThat(Acknowledged.lost(told, survived.ledger)).as("round %d", round).isZero();
                Acknowledged.assertSound(survived.ledger);
                assertThat(viewsAreAt(survived))
                        .as("views never say more than the ledger")
                        .isPositive()
                        .isLessThanOrEqualTo(survived.ledger.lastPosition());
            }
        }
        return told.size();
    }

    private ArrayList<Acknowledged> killed(Path directory, boolean compareViews) throws Exception {
        try (var application = RunningApplication.on(DurableH2.url(directory), compareViews)) {
            assertThat(application.ready().viewsAsRebuilt())
                    .as("what the kills before left in the views is what a rebuild makes")
                    .isTrue();
            return Programs.using(application, 10 + random.nextInt(60));
        }
    }

    private static Long viewsAreAt(LedgerAlone survived) {
        return survived.jdbc.queryForObject(
                "select position from follower where name = 'views'", Long.class);
    }
}
