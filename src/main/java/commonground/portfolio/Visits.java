package commonground.portfolio;

import commonground.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How far each person had seen the record when they were last here. */
@Repository
class Visits {
    /** Whoever comes back sooner is still here. */
    static final Duration AWAY = Duration.ofMinutes(30);

    private final JdbcClient db;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Visits(JdbcClient db, Clock clock, PlatformTransactionManager transactions) {
        this.db = db;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Where the record ended when somebody was here before, and when that was. */
    record Before(long position, Instant at) {}

    /**
     * Notes that a person is here and sees the record up to this position.
     *
     * @return how far they had seen it at the visit before this one; empty at the first
     */
    Optional<Before> here(PersonId person, long position) {
        var now = clock.instant();
        try {
            var before =
                    transaction.execute(status -> {
                        if (goesOn(person, position, now)) return before(person);
                        begins(person, position, now);
                        return Optional.<Before>empty();
                    });
            return before == null ? Optional.empty() : before;
        } catch (DuplicateKeyException begunInAnotherWindow) {
            return Optional.empty();
        }
    }

    private Optional<Before> before(PersonId person) {
        return db.sql("select since_position, since_at from visit where person_id = :person")
                .param("person", person.value())
                .query(Visits::before)
                .optional();
    }

    private boolean goesOn(PersonId person, long position, Instant now) {
        return db.sql(
                                """
                                update visit set
                                since_position = case when seen_at < :away then seen_position else since_position end,
                                since_at = case when seen_at < :away then seen_at else since_at end,
                                seen_position = :position, seen_at = :now
                                where person_id = :person
                                """)
                        .param("away", utc(now.minus(AWAY)))
                        .param("position", position)
                        .param("now", utc(now))
                        .param("person", person.value())
                        .update()
                > 0;
    }

    private void begins(PersonId person, long position, Instant now) {
        db.sql(
                        """
                        insert into visit (person_id, since_position, since_at, seen_position, seen_at)
                        values (:person, :position, :now, :position, :now)
                        """)
                .param("person", person.value())
                .param("position", position)
                .param("now", utc(now))
                .update();
    }

    private static Before before(ResultSet row, int n) throws SQLException {
        return new Before(row.getLong(1), row.getObject(2, OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
