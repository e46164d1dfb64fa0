package commonground.ledger;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class VerificationOnH2Test extends VerificationTest {
    @BeforeAll
    static void open(@TempDir Path directory) {
        it = LedgerAlone.onH2(directory, Clock.systemUTC());
        write();
    }

    @AfterAll
    static void close() {
        it.close();
    }
}
