package commonground.ledger;

import commonground.kernel.OfProgramme;
import commonground.kernel.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;

/**
 * Stores Axon's events in the ledger. An append takes the head row first and holds it until the
 * command's transaction commits; that makes positions dense and in commit order, so that no reader
 * ever has to look for gaps.
 */
class LedgerEngine extends AbstractEventStorageEngine {
    static final String BY = "by";
    static final String HAPPENED_ON = "happenedOn";

    private static final int PAGE = 1000;

    private final LedgerTable table;
    private final SnapshotTable snapshots;
    private final Clock clock;
    private final Bell bell;

    private LedgerEngine(
            AbstractEventStorageEngine.Builder builder,
            LedgerTable table,
            SnapshotTable snapshots,
            Clock clock,
            Bell bell) {
        super(builder);
        this.table = table;
        this.snapshots = snapshots;
        this.clock = clock;
        this.bell = bell;
    }

    static LedgerEngine over(
            LedgerTable table,
            SnapshotTable snapshots,
            Serializer json,
            EventUpcaster upcasters,
            Clock clock,
            Bell bell) {
        var builder =
                new Builder() {}.eventSerializer(json)
                        .snapshotSerializer(json)
                        .snapshotFilter(new ReadableSnapshots())
                        .upcasterChain(upcasters)
                        .persistenceExceptionResolver(DUPLICATES);
        return new LedgerEngine(builder, table, snapshots, clock, bell);
    }

    private static final PersistenceExceptionResolver DUPLICATES =
            e -> e instanceof DuplicateKeyException;

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer json) {
        if (events.isEmpty()) return;
        var head = table.lockHead();
        requireExpectedVersion(events.getFirst());
        var recordedAt =
                notBefore(head.recordedAt(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        var entries = new ArrayList<Entry>(events.size());
        var hash = head.hash();
        for (var event : events) {
            var position = head.position() + entries.size() + 1;
            var entry =
                    entry((DomainEventMessage<?>) event, position, recordedAt, json)
                            .sealedAfter(hash);
            entries.add(entry);
            hash = entry.hash();
        }
        try {
            table.append(entries);
        } catch (DuplicateKeyException e) {
            handlePersistenceException(e, events.getFirst());
        }
        Append.report(entries);
        bell.ringAfterCommit();
    }

    /** The clock of a node may stand back; what is recorded later never bears an earlier time. */
    private static Instant notBefore(Instant earliest, Instant now) {
        return now.isBefore(earliest) ? earliest : now;
    }

    private static void requireExpectedVersion(EventMessage<?> first) {
        var expected = Append.expectedVersion();
        var actual = ((DomainEventMessage<?>) first).getSequenceNumber() - 1;
        if (expected != null && expected != actual)
            throw Refusal.changedMeanwhile(
                    new Refusal.Read(
                            ((DomainEventMessage<?>) first).getAggregateIdentifier(), expected));
    }

    private static Entry entry(
            DomainEventMessage<?> event, long position, Instant recordedAt, Serializer json) {
        var payload = event.serializePayload(json, String.class);
        var by = event.getMetaData().get(BY);
        if (by == null)
            throw new IllegalStateException("nobody is said to have done " + payload.getType());
        var happenedOn = event.getMetaData().get(HAPPENED_ON);
        return new Entry(
                position,
                event.getIdentifier(),
                event.getType(),
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                payload.getType().getName(),
                Integer.parseInt(payload.getType().getRevision()),
                recordedAt,
                by.toString(),
                happenedOn == null ? null : LocalDate.parse(happenedOn.toString()),
                event.getPayload() instanceof OfProgramme of ? of.programme().value() : null,
                event.serializeMetaData(json, String.class).getData(),
                payload.getData(),
                "");
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readEventData(
            String stream, long firstSequence) {
        return table.stream(stream, firstSequence).stream().map(EntryData::new);
    }

    @Override
    protected Stream<? extends TrackedEventData<?>> readEventData(
            @Nullable TrackingToken token, boolean mayBlock) {
        var after = token == null ? 0 : ((GlobalSequenceTrackingToken) token).getGlobalIndex();
        return Stream.iterate(
                        table.after(after, PAGE),
                        page -> !page.isEmpty(),
                        page -> table.after(page.getLast().position(), PAGE))
                .flatMap(List::stream)
                .map(EntryData::new);
    }

    /** The same, for entries already read. */
    Stream<? extends TrackedEventMessage<?>> messages(List<Entry> entries) {
        return EventUtils.upcastAndDeserializeTrackedEvents(
                entries.stream().map(EntryData::new), getEventSerializer(), upcasterChain);
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String stream) {
        return table.lastSequence(stream);
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer json) {
        snapshots.store(snapshot, json);
    }

    /** Axon reads the whole stream where this fails; it would not if a later use of it did. */
    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String stream) {
        var snapshot = super.readSnapshot(stream);
        snapshot.ifPresent(DomainEventMessage::getPayload);
        return snapshot;
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String stream) {
        return snapshots.read(stream);
    }

    /** Axon's abstract builder has nothing abstract in it. */
    private abstract static class Builder extends AbstractEventStorageEngine.Builder {}
}
