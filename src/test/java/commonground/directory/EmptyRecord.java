package commonground.directory;

import commonground.views.Rebuild;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes back everything recorded, so that each test of imports starts with an empty register. */
@TestConfiguration
public class EmptyRecord {
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Rebuild views;

    EmptyRecord(JdbcTemplate jdbc, TransactionTemplate transaction, Rebuild views) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.views = views;
    }

    void again() {
        transaction.executeWithoutResult(_ -> {
            jdbc.queryForList("select position from ledger_head for update");
            jdbc.update("delete from ledger");
            jdbc.update("update ledger_head set position = 0, hash = ?", "0".repeat(64));
            jdbc.update("update follower set position = 0 where name <> 'views'");
        });
        views.begin();
    }
}
