package commonground.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What has been acknowledged on H2 is not left in the operating system's memory. */
class PowerCutTest {
    @BeforeAll
    static void watch() {
        FilePath.register(new WatchedFiles());
    }

    @Test
    void nothingThatWasAcknowledgedWaitsToBeForcedToTheDisk(@TempDir Path directory) {
        try (var ledger = LedgerAlone.onH2(WatchedFiles.SCHEME, directory, Clock.systemUTC())) {
            var stream = UUID.randomUUID().toString();
            for (long version = -1; version < 20; version++) {
                ledger.append(stream, version, "note " + version);
                assertThat(WatchedFiles.writesNotForced()).as("after %d", version).isZero();
            }
        }
    }
}
