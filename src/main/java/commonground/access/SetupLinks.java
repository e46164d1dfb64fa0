package commonground.access;

import commonground.kernel.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one link with which the first account is made. Only the hash of its token is stored; a new
 * link makes every older one void.
 */
@Component
class SetupLinks {
    static final Duration VALID = Duration.ofMinutes(30);

    private final JdbcClient db;
    private final Clock clock;

    SetupLinks(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** The token of a new link. */
    @Transactional
    public String next() {
        var token = Secrets.token();
        db.sql("update setup_link set token_hash = :hash, expires_at = :end where id = 1")
                .param("hash", Secrets.sha256(token))
                .param("end", now().plus(VALID))
                .update();
        return token;
    }

    boolean works(String token) {
        return db.sql(
                                "select count(*) from setup_link where token_hash = :hash and expires_at > :now")
                        .param("hash", Secrets.sha256(token))
                        .param("now", now())
                        .query(Long.class)
                        .single()
                == 1;
    }

    /**
     * Spends the link in the running transaction; of several who try at once, one gets through.
     *
     * @throws Refusal if it was used, has expired or never was: all told alike
     */
    void use(String token) {
        int spent =
                db.sql(
                                """
                                update setup_link set token_hash = null, expires_at = null
                                where token_hash = :hash and expires_at > :now
                                """)
                        .param("hash", Secrets.sha256(token))
                        .param("now", now())
                        .update();
        if (spent == 0) throw Refusal.unknown("access.setup-link-dead");
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
