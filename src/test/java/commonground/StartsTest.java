package commonground;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.ledger.Ledger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class StartsTest {
    @Autowired Ledger ledger;

    @Test
    void startsOnAnEmptyDatabaseWithALedgerThatVerifies() {
        assertThat(ledger.verify().unaltered()).isTrue();
    }
}
