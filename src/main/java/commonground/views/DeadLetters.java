package commonground.views;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Events that a view could not fold or a policy could not act on. The rest goes on; the row
 * concerned stays as it was until a rebuild, and health says so.
 */
@Component
public class DeadLetters {
    private static final Logger log = LoggerFactory.getLogger(DeadLetters.class);
    private static final int LONGEST = 4000;

    private final JdbcTemplate jdbc;
    private final Clock clock;

    DeadLetters(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(String follower, String handler, long position, String key, Exception error) {
        log.error("{} cannot take the event at position {} for {}", handler, position, key, error);
        add(follower, handler, position, key, String.valueOf(error));
    }

    void add(String follower, String handler, long position, String key, String error) {
        jdbc.update(
                "insert into dead_letter (follower, handler, position, row_key, found_at, error) values (?, ?, ?, ?, ?, ?)",
                follower,
                handler,
                position,
                key,
                clock.instant().atOffset(ZoneOffset.UTC),
                error.length() > LONGEST ? error.substring(0, LONGEST) : error);
    }

    Set<String> keysStopped(String handler) {
        return new HashSet<>(
                jdbc.queryForList(
                        "select distinct row_key from dead_letter where handler = ?",
                        String.class,
                        handler));
    }

    void forget(String follower) {
        jdbc.update("delete from dead_letter where follower = ?", follower);
    }

    /** How many there are. */
    public long count() {
        var count = jdbc.queryForObject("select count(*) from dead_letter", Long.class);
        return count == null ? 0 : count;
    }

    /** The oldest ones, each as one line to read. */
    public List<String> oldest(int atMost) {
        return jdbc.query(
                "select handler, position, row_key, error from dead_letter order by position limit ?",
                (row, n) ->
                        "%s at position %d for %s: %s"
                                .formatted(
                                        row.getString(1),
                                        row.getLong(2),
                                        row.getString(3),
                                        row.getString(4)),
                atMost);
    }
}
