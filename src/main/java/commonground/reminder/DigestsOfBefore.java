package commonground.reminder;

import commonground.kernel.PersonId;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which digests were sent before the record told of them: on the day of the upgrade nobody is to
 * get theirs twice.
 */
@Component
class DigestsOfBefore {
    private final JdbcClient db;

    DigestsOfBefore(JdbcClient db) {
        this.db = db;
    }

    /** Whether this person got this week's digest then. */
    boolean knows(PersonId person, LocalDate week) {
        return db.sql("select count(*) from digest_sent where person = ? and week = ?")
                        .params(person.value(), week)
                        .query(Long.class)
                        .single()
                > 0;
    }
}
