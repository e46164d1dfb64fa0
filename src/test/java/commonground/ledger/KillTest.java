package commonground.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.testing.Lane;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a writing process without warning, again and again; the running application is killed more
 * often by {@link KillApplicationTest}. {@code -Dcommonground.kill.rounds=200} does it more often.
 */
@Order(Lane.NEEDS_NOTHING_WARM)
class KillTest {
    private static final int ROUNDS = Integer.getInteger("commonground.kill.rounds", 4);
    private static final boolean DURABLE = true;
    private static final boolean STOCK = false;

    private final Random random = new Random();

    @Test
    void nothingThatWasAcknowledgedIsLost(@TempDir Path directory) throws Exception {
        var told = new ArrayList<Acknowledged>();
        for (int round = 1; round <= ROUNDS; round++) {
            told.addAll(killed(directory, DURABLE));
            try (var survived = LedgerAlone.onH2(directory, Clock.systemUTC())) {
                assertThat(Acknowledged.lost(told, survived.ledger)).as("round %d", round).isZero();
                Acknowledged.assertSound(survived.ledger);
            }
        }
    }

    /** The control: if this did not lose anything, the test above would prove nothing. */
    @Test
    void onH2AsItComesAcknowledgedCommitsAreLost(@TempDir Path directory) throws Exception {
        long lost = 0;
        for (int round = 1; round <= 10 && lost == 0; round++)
            lost = lostOnStockH2(Files.createDirectory(directory.resolve("round-" + round)));

        assertThat(lost).isPositive();
    }

    private long lostOnStockH2(Path directory) throws IOException, InterruptedException {
        LedgerAlone.onH2(directory, Clock.systemUTC()).close();
        var told = killed(directory, STOCK);
        try (var survived = LedgerAlone.onH2(directory, Clock.systemUTC())) {
            return Acknowledged.lost(told, survived.ledger);
        }
    }

    private List<Acknowledged> killed(Path directory, boolean durable)
            throws IOException, InterruptedException {
        return Victim.killedAfter(
                20 + random.nextInt(200), KilledWriter.class, directory.toString(), "" + durable);
    }
}
