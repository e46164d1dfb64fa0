package commonground.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.testing.DurableH2;
import commonground.testing.Lane;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Kills the running application while programs use it over HTTP, again and again on the same file.
 * Five of them at a time, each with a file, programs and views of its own, run in the process that
 * is killed: a second start in a process that is warm costs a quarter of the first. {@code
 * -Dcommonground.kill.rounds=200} kills more of them, {@code -Dcommonground.kill.together=1} each
 * in a process of its own.
 */
@Order(Lane.LONG_AND_BUSY)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(Lane.PROCESSES)
class KillApplicationTest {
    /** What a kill leaves in the views stays there, so that a later start finds it as well. */
    private static final int COMPARED_EVERY = 4;

    /** How many applications are killed, in all. */
    private static final int ROUNDS = Integer.getInteger("commonground.kill.rounds", 20);

    private static final int TOGETHER = Integer.getInteger("commonground.kill.together", 5);

    private final Random random = new Random();

    @Test
    void nothingThatAProgramWasToldIsRecordedIsLost(@TempDir Path directory) throws Exception {
        var files =
                IntStream.range(0, TOGETHER)
                        .mapToObj(i -> directory.resolve("application-" + i))
                        .toList();
        var told = files.stream().map(file -> new ArrayList<Acknowledged>()).toList();
        for (int kill = 1; kill <= ROUNDS / TOGETHER; kill++) {
            var acknowledged = killed(files, kill % COMPARED_EVERY == 0);
            for (int i = 0; i < TOGETHER; i++) {
                told.get(i).addAll(acknowledged.get(i));
                hasLostNothing(files.get(i), told.get(i), kill);
            }
        }
        assertThat(told).as("commands acknowledged").allMatch(some -> !some.isEmpty());
    }

    private List<List<Acknowledged>> killed(List<Path> files, boolean compareViews)
            throws Exception {
        var databases = files.stream().map(DurableH2::url).toList();
        try (var applications = RunningApplications.on(databases, compareViews)) {
            assertThat(applications.ready())
                    .as("what the kills before left in the views is what a rebuild makes")
                    .allMatch(KilledApplications.Ready::viewsAsRebuilt);
            return Programs.using(applications, 5 + random.nextInt(15));
        }
    }

    private static void hasLostNothing(Path file, List<Acknowledged> told, int kill)
            throws Exception {
        try (var survived = LedgerAlone.onH2(file, Clock.systemUTC())) {
            assertThat(Acknowledged.lost(told, survived.ledger)).as("kill %d", kill).isZero();
            Acknowledged.assertSound(survived.ledger);
            assertThat(viewsAreAt(survived))
                    .as("views never say more than the ledger")
                    .isPositive()
                    .isLessThanOrEqualTo(survived.ledger.lastPosition());
        }
    }

    private static Long viewsAreAt(LedgerAlone survived) {
        return survived.jdbc.queryForObject(
                "select position from follower where name = 'views'", Long.class);
    }
}
