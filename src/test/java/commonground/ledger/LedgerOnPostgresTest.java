package commonground.ledger;

import commonground.testing.FreshPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FreshPostgres.class)
class LedgerOnPostgresTest extends LedgerTest {
    @BeforeAll
    static void open(FreshPostgres.Address address) {
        it = LedgerAlone.onPostgres(address.url(), clock);
    }

    @AfterAll
    static void close() {
        it.close();
    }
}
