package commonground.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/** What happened to a few aggregates, until it is forgotten. Nobody follows it. */
final class Past implements EventStorageEngine {
    private final List<DomainEventMessage<?>> events = new ArrayList<>();

    void forget() {
        events.clear();
    }

    int size() {
        return events.size();
    }

    List<Object> since(int before) {
        return events.stream().skip(before).<Object>map(EventMessage::getPayload).toList();
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> more) {
        more.forEach(event -> events.add((DomainEventMessage<?>) event));
    }

    @Override
    public DomainEventStream readEvents(String aggregate, long from) {
        return DomainEventStream.of(
                events.stream()
                        .filter(event -> event.getAggregateIdentifier().equals(aggregate))
                        .filter(event -> event.getSequenceNumber() >= from)
                        .toList());
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(
            @Nullable TrackingToken token, boolean mayBlock) {
        return Stream.empty();
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        throw new UnsupportedOperationException("none is taken");
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregate) {
        return Optional.empty();
    }
}
