package commonground.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.testing.DurableH2;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillApplicationTest {
    @Test
    void theWholeApplicationLosesNothingThatItAcknowledged(@TempDir Path directory)
            throws Exception {
        var told =
                Victim.killedAfter(
                        700,
                        KilledApplication.class,
                        "--server.port=0",
                        "--spring.datasource.url=" + DurableH2.url(directory));

        try (var survived = LedgerAlone.onH2(directory, Clock.systemUTC())) {
            assertThat(Acknowledged.lost(told, survived.ledger)).isZero();
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
