package commonground.bench;

import java.sql.Date;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Rows on their way into one table, a thousand at a time, each thousand committed: how a benchmark
 * fills its tables in seconds. Nothing is asked of the database for a null, which is what makes
 * batches slow otherwise.
 */
public final class Rows implements AutoCloseable {
    private static final int A_BATCH = 1_000;

    private final JdbcTemplate jdbc;
    private final String insert;
    private final List<Object[]> waiting = new ArrayList<>();

    public Rows(JdbcTemplate jdbc, String table, String... columns) {
        this.jdbc = jdbc;
        this.insert =
                "insert into %s (%s) values (%s)"
                        .formatted(
                                table,
                                String.join(", ", columns),
                                String.join(", ", Collections.nCopies(columns.length, "?")));
    }

    public void add(Object... values) {
        waiting.add(values);
        if (waiting.size() == A_BATCH) write();
    }

    @Override
    public void close() {
        if (!waiting.isEmpty()) write();
    }

    private void write() {
        jdbc.execute(
                (ConnectionCallback<Boolean>)
                        connection -> {
                            try (var statement = connection.prepareStatement(insert)) {
                                for (var row : waiting) {
                                    for (int i = 0; i < row.length; i++)
                                        if (row[i] == null) statement.setNull(i + 1, Types.NULL);
                                        else statement.setObject(i + 1, stored(row[i]));
                                    statement.addBatch();
                                }
                                statement.executeBatch();
                            }
                            connection.commit();
                            return true;
                        });
        waiting.clear();
    }

    private static Object stored(Object value) {
        return switch (value) {
            case LocalDate date -> Date.valueOf(date);
            case Instant instant -> Timestamp.from(instant);
            default -> value;
        };
    }

    /**
     * What PostgreSQL does by itself before long; H2 only counts anew. The views are as far as any
     * moment that is asked about, else nothing of it would be kept.
     */
    public static void settle(JdbcTemplate jdbc, boolean postgres) {
        jdbc.execute(
                (ConnectionCallback<Boolean>)
                        connection -> {
                            connection.setAutoCommit(true);
                            try (var statement = connection.createStatement()) {
                                statement.execute(
                                        "update follower set position = 1000000000 where name = 'views'");
                                statement.execute(postgres ? "vacuum analyze" : "analyze");
                            }
                            connection.setAutoCommit(false);
                            return true;
                        });
    }
}
