package commonground.ledger;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class LedgerOnH2Test extends LedgerTest {
    @BeforeAll
    static void open(@TempDir Path directory) {
        it = LedgerAlone.onH2(directory, clock);
    }

    @AfterAll
    static void close() {
        it.close();
    }
}
