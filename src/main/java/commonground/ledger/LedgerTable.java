package commonground.ledger;

import commonground.kernel.ProgrammeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The SQL of the ledger; takes part in whatever transaction is open. */
class LedgerTable {
    private static final String COLUMNS =
            "position, event_id, stream_type, stream, seq, event_name, revision, recorded_at, recorded_by,"
                    + " happened_on, programme, metadata, payload, hash";
    private static final String PLACES = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String INSERT = "insert into ledger (" + COLUMNS + ") values ";
    private static final String MOVE_HEAD =
            "update ledger_head set position = ?, recorded_at = ?, hash = ? where id = 1";

    /** More entries than this go in JDBC batches, each its own round trip. */
    private static final int ONE_STATEMENT = 50;

    private final JdbcTemplate jdbc;
    private final boolean postgres;

    LedgerTable(JdbcTemplate jdbc, boolean postgres) {
        this.jdbc = jdbc;
        this.postgres = postgres;
    }

    /** Takes the head and holds it until the transaction ends: from here on nobody else appends. */
    Head lockHead() {
        return readHead(
                "select position, recorded_at, hash from ledger_head where id = 1 for update");
    }

    Head head() {
        return readHead("select position, recorded_at, hash from ledger_head where id = 1");
    }

    private Head readHead(String sql) {
        return Optional.ofNullable(
                        jdbc.queryForObject(
                                sql,
                                (row, n) ->
                                        new Head(row.getLong(1), instant(row, 2), text(row, 3))))
                .orElseThrow();
    }

    /**
     * Inserts the entries and moves the head; on PostgreSQL in one round trip for an ordinary
     * command.
     */
    void append(List<Entry> entries) {
        var last = entries.getLast();
        if (postgres && entries.size() <= ONE_STATEMENT) {
            var values = String.join(",", entries.stream().map(e -> PLACES).toList());
            var arguments = new ArrayList<@Nullable Object>();
            entries.forEach(entry -> arguments.addAll(Arrays.asList(columns(entry))));
            arguments.addAll(List.of(last.position(), utc(last.recordedAt()), last.hash()));
            jdbc.update(
                    "with appended as (" + INSERT + values + ") " + MOVE_HEAD, arguments.toArray());
        } else {
            jdbc.batchUpdate(
                    INSERT + PLACES,
                    entries,
                    1000,
                    (statement, entry) -> {
                        int i = 1;
                        for (var value : columns(entry)) statement.setObject(i++, value);
                    });
            jdbc.update(MOVE_HEAD, last.position(), utc(last.recordedAt()), last.hash());
        }
    }

    /** Entries after {@code position}, at most {@code limit}, in order. */
    List<Entry> after(long position, int limit) {
        return jdbc.query(
                "select " + COLUMNS + " from ledger where position > ? order by position limit ?",
                (row, n) -> entry(row),
                position,
                limit);
    }

    List<Entry> stream(String stream, long fromSequence) {
        return jdbc.query(
                "select " + COLUMNS + " from ledger where stream = ? and seq >= ? order by seq",
                (row, n) -> entry(row),
                stream,
                fromSequence);
    }

    List<Entry> latestOf(String programme, long upTo, int limit) {
        return jdbc.query(
                "select "
                        + COLUMNS
                        + " from ledger where programme = ? and position <= ? order by position desc limit ?",
                (row, n) -> entry(row),
                programme,
                upTo,
                limit);
    }

    List<Entry> ofStream(String stream, long after, int limit) {
        return jdbc.query(
                "select "
                        + COLUMNS
                        + " from ledger where stream = ? and seq > ? order by seq limit ?",
                (row, n) -> entry(row),
                stream,
                after,
                limit);
    }

    List<ProgrammeId> programmes(long after, long upTo) {
        return jdbc.query(
                "select distinct programme from ledger"
                        + " where position > ? and position <= ? and programme is not null",
                (row, n) -> new ProgrammeId(row.getString(1)),
                after,
                upTo);
    }

    List<Activity> activity(long after, long upTo, String reader, int limit) {
        return jdbc.query(
                """
                select programme, count(*), max(position) from ledger
                where position > ? and position <= ? and programme is not null and recorded_by <> ?
                group by programme order by 3 desc limit ?
                """,
                (row, n) ->
                        new Activity(
                                new ProgrammeId(row.getString(1)), row.getLong(2), row.getLong(3)),
                after,
                upTo,
                reader,
                limit);
    }

    Optional<Long> lastSequence(String stream) {
        return Optional.ofNullable(
                jdbc.queryForObject(
                        "select max(seq) from ledger where stream = ?", Long.class, stream));
    }

    /** The last position recorded at or before {@code instant}; 0 if there is none. */
    long positionAt(Instant instant) {
        var found =
                jdbc.queryForList(
                        "select position from ledger where recorded_at <= ? order by recorded_at desc, position desc limit 1",
                        Long.class,
                        utc(instant));
        return found.isEmpty() ? 0 : found.getFirst();
    }

    Optional<Instant> recordedAt(long position) {
        return jdbc
                .query(
                        "select recorded_at from ledger where position = ?",
                        (row, n) -> instant(row, 1),
                        position)
                .stream()
                .findFirst();
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Object[] columns(Entry e) {
        return new @Nullable Object[] {
            e.position(),
            e.eventId(),
            e.streamType(),
            e.stream(),
            e.sequence(),
            e.name(),
            e.revision(),
            utc(e.recordedAt()),
            e.recordedBy(),
            e.happenedOn(),
            e.programme(),
            e.metadata(),
            e.payload(),
            e.hash()
        };
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong(1),
                text(row, 2),
                text(row, 3),
                text(row, 4),
                row.getLong(5),
                text(row, 6),
                row.getInt(7),
                instant(row, 8),
                text(row, 9),
                row.getObject(10, LocalDate.class),
                row.getString(11),
                text(row, 12),
                text(row, 13),
                text(row, 14));
    }

    private static String text(ResultSet row, int column) throws SQLException {
        return row.getString(column);
    }
}
