package commonground.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.serialization.Serializer;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The latest state of long streams, so that they need not be folded from their first event. May be
 * emptied any time.
 */
class SnapshotTable {
    private final JdbcTemplate jdbc;

    SnapshotTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void store(DomainEventMessage<?> snapshot, Serializer json) {
        var state = snapshot.serializePayload(json, String.class);
        jdbc.update(
                "delete from ledger_snapshot where stream = ?", snapshot.getAggregateIdentifier());
        jdbc.update(
                "insert into ledger_snapshot (stream, stream_type, seq, event_id, state_name, revision, taken_at,"
                        + " metadata, state) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                snapshot.getAggregateIdentifier(),
                snapshot.getType(),
                snapshot.getSequenceNumber(),
                snapshot.getIdentifier(),
                state.getType().getName(),
                state.getType().getRevision(),
                LedgerTable.utc(snapshot.getTimestamp()),
                snapshot.serializeMetaData(json, String.class).getData(),
                state.getData());
    }

    Stream<? extends DomainEventData<?>> read(String stream) {
        return jdbc
                .query(
                        "select stream_type, stream, seq, event_id, taken_at, state_name, revision, state, metadata"
                                + " from ledger_snapshot where stream = ?",
                        (row, n) -> snapshot(row),
                        stream)
                .stream();
    }

    private static DomainEventData<?> snapshot(ResultSet row) throws SQLException {
        Instant takenAt = LedgerTable.instant(row, 5);
        return new GenericDomainEventEntry<>(
                row.getString(1),
                row.getString(2),
                row.getLong(3),
                row.getString(4),
                takenAt,
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9));
    }
}
