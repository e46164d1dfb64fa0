package commonground.ledger;

import java.util.Objects;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Passes over the snapshots of a type that is gone or has another revision now: their state is
 * folded again from the events.
 */
class ReadableSnapshots implements SnapshotFilter {
    @Override
    public boolean test(DomainEventData<?> snapshot) {
        var stored = snapshot.getPayload().getType();
        try {
            return Objects.equals(stored.getRevision(), revision(Class.forName(stored.getName())));
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static @Nullable String revision(Class<?> type) {
        var revision = type.getAnnotation(Revision.class);
        return revision == null ? null : revision.value();
    }
}
