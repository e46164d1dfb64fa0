package commonground.ledger;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import commonground.kernel.Acting;
import commonground.kernel.PersonId;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Receipt;
import commonground.testing.Tally.Counted;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The ledger over a database, and nothing else of the application. */
public final class LedgerAlone implements AutoCloseable {
    private enum Database {
        H2,
        STOCK_H2,
        POSTGRES
    }

    private static final PersonId SOMEBODY = new PersonId("somebody");

    public final HikariDataSource database;
    public final JdbcTemplate jdbc;
    public final TransactionTemplate transaction;
    public final Bell bell = new Bell();
    public final Ledger ledger;
    final LedgerTable table;
    final LedgerEngine engine;
    final PostgresBell listener;

    private LedgerAlone(HikariDataSource database, Database kind, Clock clock) {
        var postgres = kind == Database.POSTGRES;
        this.database = database;
        jdbc = new JdbcTemplate(database);
        var transactions = new JdbcTransactionManager(database);
        transactions.addListener(new OneWriter(kind == Database.H2, jdbc));
        transaction = new TransactionTemplate(transactions);
        table = new LedgerTable(jdbc, postgres);
        engine =
                LedgerEngine.over(
                        table,
                        new SnapshotTable(jdbc),
                        EventJson.using(EventNames.scanned()),
                        new EventUpcasterChain(),
                        clock,
                        bell);
        ledger = new Ledger(table, engine, transaction);
        listener = new PostgresBell(database, bell, postgres);
    }

    /** As the product sets it. */
    public static LedgerAlone onH2(Path directory, Clock clock) {
        return onH2("file", directory, clock);
    }

    /**
     * @param files the scheme of H2's file system to keep the file on
     */
    static LedgerAlone onH2(String files, Path directory, Clock clock) {
        return on(h2(files, directory, 0), null, clock, Database.H2);
    }

    /** H2 as it comes: an acknowledged commit may stay in memory for half a second. */
    static LedgerAlone onStockH2(Path directory, Clock clock) {
        return on(h2("file", directory, 500), null, clock, Database.STOCK_H2);
    }

    private static String h2(String files, Path directory, int writeDelay) {
        return "jdbc:h2:%s:%s;WRITE_DELAY=%d;LOCK_TIMEOUT=10000;DB_CLOSE_ON_EXIT=FALSE"
                .formatted(files, directory.resolve("ledger"), writeDelay);
    }

    public static LedgerAlone onPostgres(String url, Clock clock) {
        return on(url, "postgres", clock, Database.POSTGRES);
    }

    private static LedgerAlone on(String url, @Nullable String user, Clock clock, Database kind) {
        var settings = new HikariConfig();
        settings.setJdbcUrl(url);
        if (user != null) settings.setUsername(user);
        settings.setAutoCommit(false);
        settings.setMaximumPoolSize(20);
        settings.setMinimumIdle(1);
        var database = new HikariDataSource(settings);
        Flyway.configure()
                .dataSource(database)
                .locations(
                        "classpath:db/migration/common",
                        "classpath:db/migration/"
                                + (kind == Database.POSTGRES ? "postgresql" : "h2"))
                .load()
                .migrate();
        return new LedgerAlone(database, kind, clock);
    }

    /** Appends to a stream one event for each note. */
    public Receipt append(String stream, long lastVersion, String... notes) {
        var events = new ArrayList<Counted>();
        for (var note : notes)
            events.add(new Counted(new ProgrammeId(stream), lastVersion + events.size() + 2, note));
        return append(stream, lastVersion, events);
    }

    public Receipt append(String stream, long lastVersion, List<?> events) {
        return Acting.as(SOMEBODY).call(() -> ledger.append("Tally", stream, lastVersion, events));
    }

    @Override
    public void close() {
        listener.stop();
        database.close();
    }
}
