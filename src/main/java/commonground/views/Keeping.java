package commonground.views;

import commonground.ledger.Ledger;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets those who read much keep what they worked out, for as long as it is true. */
@Component
public class Keeping {
    private final FollowerTable followers;
    private final JdbcClient jdbc;
    private final Ledger ledger;

    Keeping(FollowerTable followers, JdbcClient jdbc, Ledger ledger) {
        this.followers = followers;
        this.jdbc = jdbc;
        this.ledger = ledger;
    }

    /**
     * For how many rows of a view there are of each kind.
     *
     * @param table the view's table, with an index that begins with {@code from_position} and one
     *     that begins with {@code to_position}
     * @param columns of the table, separated by commas, that tell the kinds apart
     * @param kind reads them
     */
    public <K> Counts<K> counts(String table, String columns, RowMapper<K> kind) {
        return new Counts<>(new CountedRows<>(jdbc, table, columns, kind), this::footing);
    }

    /** For what is worked out of each programme by itself. */
    public <T> ByProgramme<T> byProgramme(ByProgramme.Working<T> working) {
        return new ByProgramme<>(ledger, working, this::footing);
    }

    private Footing footing() {
        return followers.footing(Projector.NAME);
    }
}
