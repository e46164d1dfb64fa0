package commonground.ledger;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One row of the ledger, as stored. */
record Entry(
        long position,
        String eventId,
        String streamType,
        String stream,
        long sequence,
        String name,
        int revision,
        Instant recordedAt,
        String recordedBy,
        @Nullable LocalDate happenedOn,
        @Nullable String programme,
        String metadata,
        String payload,
        String hash) {

    Entry sealedAfter(String previousHash) {
        var hash = Seal.of(previousHash, this);
        return new Entry(
                position,
                eventId,
                streamType,
                stream,
                sequence,
                name,
                revision,
                recordedAt,
                recordedBy,
                happenedOn,
                programme,
                metadata,
                payload,
                hash);
    }
}
