package commonground.ledger;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Rings the bell of this node whenever any node has appended (LISTEN ledger). */
class PostgresBell implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(PostgresBell.class);
    private static final int WAIT_MILLIS = 1000;

    private final DataSource database;
    private final Bell bell;
    private final boolean needed;
    private volatile boolean running;

    PostgresBell(DataSource database, Bell bell, boolean needed) {
        this.database = database;
        this.bell = bell;
        this.needed = needed;
    }

    @Override
    public void start() {
        if (!needed) return;
        running = true;
        Thread.ofPlatform().daemon().name("ledger-listener").start(this::listen);
    }

    private void listen() {
        while (running) {
            try (var connection = database.getConnection()) {
                connection.setAutoCommit(true);
                try (var statement = connection.createStatement()) {
                    statement.execute("listen ledger");
                }
                var postgres = connection.unwrap(PGConnection.class);
                bell.ring();
                while (running) {
                    var heard = postgres.getNotifications(WAIT_MILLIS);
                    if (heard != null && heard.length > 0) bell.ring();
                }
            } catch (SQLException e) {
                if (running)
                    log.warn(
                            "listening to the ledger was interrupted; trying again: {}",
                            e.getMessage());
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(WAIT_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
