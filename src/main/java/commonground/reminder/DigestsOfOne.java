package commonground.reminder;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.HashSet;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;

/** The digests of one person: of each week it is noted once what became of it. */
@Aggregate(snapshotTriggerDefinition = "snapshots")
@Revision("1")
class DigestsOfOne {
    @AggregateIdentifier private DigestsId id;

    private HashSet<LocalDate> noted = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    DigestsOfOne() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(NoteDigest command) {
        if (noted.contains(command.week())) return;
        apply(
                command.sent()
                        ? new DigestSent(command.person(), command.week())
                        : new DigestNotSent(command.person(), command.week()));
    }

    @EventSourcingHandler
    void on(DigestEvent event) {
        id = new DigestsId(event.person());
        noted.add(event.week());
    }
}
