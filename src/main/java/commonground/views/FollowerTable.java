package commonground.views;

import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * How far each follower has come. Its row is held while a batch is worked on: one node at a time.
 */
@Component
class FollowerTable {
    private final JdbcTemplate jdbc;

    FollowerTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    long lock(String name) {
        return number("select position from follower where name = ? for update", name);
    }

    long position(String name) {
        return number("select position from follower where name = ?", name);
    }

    Footing footing(String name) {
        return Optional.ofNullable(
                        jdbc.queryForObject(
                                "select rebuilds, position from follower where name = ?",
                                (row, n) -> new Footing(row.getLong(1), row.getLong(2)),
                                name))
                .orElseThrow();
    }

    void moveTo(String name, long position) {
        jdbc.update("update follower set position = ? where name = ?", position, name);
    }

    String folds(String name) {
        return Optional.ofNullable(
                        jdbc.queryForObject(
                                "select folds from follower where name = ?", String.class, name))
                .orElse("");
    }

    void restart(String name, String folds) {
        jdbc.update(
                "update follower set position = 0, folds = ?, rebuilds = rebuilds + 1 where name = ?",
                folds,
                name);
    }

    private long number(String sql, String name) {
        return Optional.ofNullable(jdbc.queryForObject(sql, Long.class, name)).orElseThrow();
    }
}
