package commonground.directory;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/**
 * Records what differs from what is known, and last that the file was taken in, in one transaction;
 * nothing at all where the same had been taken in before.
 */
@Component
class Recorder {
    private static final String TYPE = "directory";

    private final EventStore events;

    Recorder(EventStore events) {
        this.events = events;
    }

    /** Of two at once one is tried again by the bus, and then compares with the other. */
    @CommandHandler
    void handle(TakeIn command) {
        var file = command.file();
        var next = takeInWhatIsKnown(file);
        var found = file.compare();
        var report = file.report(found);
        if (!found.events().isEmpty() || !file.known()) {
            var all = new ArrayList<>(found.events());
            all.add(file.closing(report));
            events.publish(messages(file.stream(), next, all));
        }
        command.told().accept(report);
    }

    /** The next sequence number of its stream. */
    private long takeInWhatIsKnown(Importable file) {
        var next = 0L;
        var known = events.readEvents(file.stream());
        while (known.hasNext()) {
            var event = known.next();
            file.apply(event.getPayload());
            next = event.getSequenceNumber() + 1;
        }
        return next;
    }

    private static List<DomainEventMessage<?>> messages(
            String stream, long next, List<Object> events) {
        var messages = new ArrayList<DomainEventMessage<?>>(events.size());
        for (var event : events)
            messages.add(
                    new GenericDomainEventMessage<>(TYPE, stream, next + messages.size(), event));
        return messages;
    }
}
