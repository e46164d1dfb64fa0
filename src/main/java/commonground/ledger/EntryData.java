package commonground.ledger;

import java.time.Instant;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;

/** An entry in the shape in which Axon upcasts and deserialises it. */
record EntryData(Entry entry) implements DomainEventData<String>, TrackedEventData<String> {

    @Override
    public TrackingToken trackingToken() {
        return new GlobalSequenceTrackingToken(entry.position());
    }

    @Override
    public String getType() {
        return entry.streamType();
    }

    @Override
    public String getAggregateIdentifier() {
        return entry.stream();
    }

    @Override
    public long getSequenceNumber() {
        return entry.sequence();
    }

    @Override
    public String getEventIdentifier() {
        return entry.eventId();
    }

    @Override
    public Instant getTimestamp() {
        return entry.recordedAt();
    }

    @Override
    public SerializedObject<String> getMetaData() {
        return new SerializedMetaData<>(entry.metadata(), String.class);
    }

    @Override
    public SerializedObject<String> getPayload() {
        return new SimpleSerializedObject<>(
                entry.payload(), String.class, entry.name(), Integer.toString(entry.revision()));
    }
}
