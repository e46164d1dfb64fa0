package commonground.access;

import commonground.kernel.PersonId;
import commonground.kernel.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The links with which people who have been invited set their password. Only the hash of a token is
 * stored; each person has one link at most, so a new one makes the older one void.
 */
@Component
class InvitationLinks {
    static final Duration VALID = Duration.ofDays(7);

    private final JdbcClient db;
    private final Clock clock;

    InvitationLinks(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * Makes this the token of a person's one link, in the running transaction.
     *
     * @throws Refusal if this person can sign in already
     */
    void give(String token, PersonId to, PersonId by) {
        int made =
                db.sql(
                                """
                                update account
                                set link_hash = :hash, link_ends = :end, invited_by = :by, invited_at = :now
                                where person_id = :person and password_hash is null
                                """)
                        .param("hash", Secrets.sha256(token))
                        .param("end", now().plus(VALID))
                        .param("by", by.value())
                        .param("now", now())
                        .param("person", to.value())
                        .update();
        if (made == 0) throw Refusal.of("access.signs-in-already");
    }

    /** Whom a link that still works was made for. */
    Optional<PersonId> whose(String token) {
        return db.sql("select person_id from account where link_hash = :hash and link_ends > :now")
                .param("hash", Secrets.sha256(token))
                .param("now", now())
                .query((row, n) -> new PersonId(row.getString(1)))
                .optional();
    }

    /**
     * Spends the link and sets the password, in the running transaction; of several who try at
     * once, one gets through.
     *
     * @throws Refusal if it was used, has expired, was replaced or never was: all told alike
     */
    void use(String token, String passwordHash) {
        int spent =
                db.sql(
                                """
                                update account
                                set link_hash = null, link_ends = null,
                                    password_hash = :password, password_set_at = :now
                                where link_hash = :hash and link_ends > :now
                                """)
                        .param("password", passwordHash)
                        .param("hash", Secrets.sha256(token))
                        .param("now", now())
                        .update();
        if (spent == 0) throw dead();
    }

    static Refusal dead() {
        return Refusal.unknown("access.invitation-dead");
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
