package commonground.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;

/** What W1 is compared with: the ledger's own table and indexes, filled by INSERT and COMMIT. */
final class PlainInsert implements AutoCloseable {
    private static final AtomicLong POSITIONS = new AtomicLong();

    private final Writer[] writers;

    private record Writer(Connection connection, PreparedStatement insert, String stream) {}

    PlainInsert(DataSource database, int threads, String metadata, String payload) {
        writers =
                IntStream.range(0, threads)
                        .mapToObj(i -> writer(database, metadata, payload))
                        .toArray(Writer[]::new);
    }

    /** Makes the table, from the migration that made the ledger's. */
    static void createTable(JdbcTemplate jdbc) {
        try {
            var sql =
                    new ClassPathResource("db/migration/common/V1__ledger.sql")
                            .getContentAsString(StandardCharsets.UTF_8);
            var ledger = sql.substring(0, sql.indexOf("create table ledger_head"));
            for (var statement : ledger.replace("ledger", "plain_insert").split(";"))
                if (!statement.isBlank()) jdbc.execute(statement);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Writer writer(DataSource database, String metadata, String payload) {
        try {
            var connection = database.getConnection();
            var insert =
                    connection.prepareStatement(
                            "insert into plain_insert values (?, ?, 'Tally', ?, ?, 'testing.counted', 1, ?,"
                                    + " 'common-ground', null, ?, ?, ?, ?)");
            var stream = UUID.randomUUID().toString();
            insert.setString(3, stream);
            insert.setString(6, stream);
            insert.setString(7, metadata);
            insert.setString(8, payload);
            insert.setString(9, "f".repeat(64));
            return new Writer(connection, insert, stream);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void once(int thread) {
        var writer = writers[thread];
        var position = POSITIONS.incrementAndGet();
        try {
            writer.insert().setLong(1, position);
            writer.insert().setString(2, UUID.randomUUID().toString());
            writer.insert().setLong(4, position);
            writer.insert().setObject(5, OffsetDateTime.now());
            writer.insert().executeUpdate();
            writer.connection().commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        for (var writer : writers) {
            try {
                writer.connection().close();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
