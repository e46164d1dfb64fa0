package commonground.directory;

import commonground.kernel.Receipt;
import commonground.kernel.Refusal;
import commonground.ledger.Ledger;
import java.util.ArrayList;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.stereotype.Component;

/** Takes a file that has been read into the ledger: all of it in one transaction, or none of it. */
@Component
class Recorder {
    private static final String TYPE = "directory";

    private final EventStore events;
    private final Ledger ledger;

    Recorder(EventStore events, Ledger ledger) {
        this.events = events;
        this.ledger = ledger;
    }

    /**
     * Records what differs from what is known, and that the file was taken in; nothing at all where
     * the same file had been before.
     *
     * @throws Refusal if another import of the same kind was recorded at the same time
     */
    Outcome record(Importable file) {
        var version = -1L;
        var known = events.readEvents(file.stream());
        while (known.hasNext()) {
            var event = known.next();
            file.apply(event.getPayload());
            version = event.getSequenceNumber();
        }
        var found = file.compare();
        var report = file.report(found);
        if (found.events().isEmpty() && file.known())
            return new Outcome(report, new Receipt(ledger.lastPosition(), -1));
        var all = new ArrayList<>(found.events());
        all.add(file.closing(report));
        try {
            return new Outcome(report, ledger.append(TYPE, file.stream(), version, all));
        } catch (ConcurrencyException e) {
            throw Refusal.of("import.meanwhile");
        }
    }

    /** What came of an import. */
    record Outcome(ImportReport report, Receipt receipt) {}
}
