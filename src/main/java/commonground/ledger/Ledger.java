package commonground.ledger;

import commonground.kernel.Acting;
import commonground.kernel.OfProgramme;
import commonground.kernel.PersonId;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Receipt;
import commonground.kernel.Recorded;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.MetaData;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one ordered log of everything recorded. Positions start at 1, have no gaps, and follow the
 * order of commits: whoever has read up to a position has missed nothing before it.
 */
public class Ledger {
    private final LedgerTable table;
    private final LedgerEngine engine;
    private final TransactionTemplate transaction;

    Ledger(LedgerTable table, LedgerEngine engine, TransactionTemplate transaction) {
        this.table = table;
        this.engine = engine;
        this.transaction = transaction;
    }

    /** The last position; 0 while nothing has been recorded. */
    public long lastPosition() {
        return table.head().position();
    }

    /** The last position recorded at or before {@code instant}; 0 if there is none. */
    public long positionAt(Instant instant) {
        return table.positionAt(instant);
    }

    /** When the entry at {@code position} was recorded; empty if there is no such entry. */
    public Optional<Instant> recordedAt(long position) {
        return table.recordedAt(position);
    }

    /** The version of a stream: the sequence of its last event; empty if it has none. */
    public Optional<Long> version(String stream) {
        return table.lastSequence(stream);
    }

    /** What was recorded after {@code position}, in order, at most {@code limit} entries. */
    public List<Recorded<?>> after(long position, int limit) {
        return recorded(table.after(position, limit));
    }

    /** The latest entries of a programme up to a position, newest first. */
    public List<Recorded<?>> latestOf(ProgrammeId programme, long upTo, int limit) {
        var entries = new ArrayList<>(recorded(table.latestOf(programme.value(), upTo, limit)));
        entries.sort((a, b) -> Long.compare(b.position(), a.position()));
        return entries;
    }

    /**
     * What happened to one thing after its {@code version}, in order, at most {@code limit}
     * entries.
     */
    public List<Recorded<?>> of(String stream, long version, int limit) {
        return recorded(table.ofStream(stream, version, limit));
    }

    /**
     * Appends to a stream that is no aggregate (an import), all or nothing, in the name of whoever
     * is {@link Acting}.
     *
     * @param lastVersion the stream's version the events were decided on; -1 for a new stream
     * @throws org.axonframework.modelling.command.ConcurrencyException if somebody else appended to
     *     the stream since
     */
    public Receipt append(String streamType, String stream, long lastVersion, List<?> events) {
        var acting = Acting.current();
        if (acting == null) throw new IllegalStateException("nobody is acting");
        var metaData = metaData(acting);
        var messages = new ArrayList<DomainEventMessage<?>>(events.size());
        for (var event : events) {
            messages.add(
                    new GenericDomainEventMessage<>(
                            streamType,
                            stream,
                            lastVersion + messages.size() + 1,
                            event,
                            metaData));
        }
        var append = new Append(null);
        append.during(() -> {
            transaction.executeWithoutResult(status -> engine.appendEvents(messages));
            return true;
        });
        var receipt = append.receipt();
        return receipt != null ? receipt : new Receipt(lastPosition(), -1);
    }

    /**
     * Programmes in which somebody else recorded something, those with the latest entry first.
     *
     * @param after counted is what was recorded after this position
     * @param upTo and up to this one
     * @param reader whose own entries are not counted
     * @param limit of programmes
     */
    public List<Activity> activity(long after, long upTo, PersonId reader, int limit) {
        return table.activity(after, upTo, reader.value(), limit);
    }

    /**
     * The programmes in which something was recorded.
     *
     * @param after counted is what was recorded after this position
     * @param upTo and up to this one
     */
    public Set<ProgrammeId> programmes(long after, long upTo) {
        return Set.copyOf(table.programmes(after, upTo));
    }

    /** Reads everything again and compares it with its seals. */
    public Verification verify() {
        return new Verifier(table).verify();
    }

    static MetaData metaData(Acting acting) {
        var by = MetaData.with(LedgerEngine.BY, acting.person().value());
        var on = acting.happenedOn();
        return on == null ? by : by.and(LedgerEngine.HAPPENED_ON, on.toString());
    }

    private List<Recorded<?>> recorded(List<Entry> entries) {
        var recorded = new ArrayList<Recorded<?>>(entries.size());
        engine.messages(entries).forEach(message -> recorded.add(recorded(message)));
        return recorded;
    }

    private static Recorded<?> recorded(TrackedEventMessage<?> message) {
        var domain = (DomainEventMessage<?>) message;
        var position = message.trackingToken().position().orElseThrow();
        var by = message.getMetaData().get(LedgerEngine.BY);
        var on = message.getMetaData().get(LedgerEngine.HAPPENED_ON);
        return new Recorded<>(
                position,
                domain.getAggregateIdentifier(),
                domain.getSequenceNumber(),
                message.getPayload(),
                message.getTimestamp(),
                new PersonId(String.valueOf(by)),
                on == null ? null : LocalDate.parse(on.toString()),
                message.getPayload() instanceof OfProgramme of ? of.programme() : null);
    }
}
