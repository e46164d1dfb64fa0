package commonground.ledger;

import commonground.testing.FreshPostgres;
import java.time.Clock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FreshPostgres.class)
class VerificationOnPostgresTest extends VerificationTest {
    @BeforeAll
    static void open(FreshPostgres.Address address) {
        it = LedgerAlone.onPostgres(address.url(), Clock.systemUTC());
        write();
    }

    @AfterAll
    static void close() {
        it.close();
    }
}
