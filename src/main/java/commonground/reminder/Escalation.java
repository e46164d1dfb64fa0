package commonground.reminder;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Who else is told when one deadline, or any of a programme, stays late. */
@Aggregate(cache = "aggregates", snapshotTriggerDefinition = "snapshots")
@Revision("1")
class Escalation {
    @AggregateIdentifier private EscalationId id;

    private @Nullable EscalationSet set;

    @SuppressWarnings("NullAway.Init")
    Escalation() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SetEscalation command) {
        var wanted =
                new EscalationSet(
                        command.programme(), command.deadline(), command.person(), command.days());
        if (wanted.equals(set)) return;
        apply(wanted);
    }

    @CommandHandler
    void handle(EndEscalation command) {
        if (set == null) return;
        apply(new EscalationEnded(command.programme(), command.deadline()));
    }

    @EventSourcingHandler
    void on(EscalationSet event) {
        id = event.escalation();
        set = event;
    }

    @EventSourcingHandler
    void on(EscalationEnded event) {
        set = null;
    }
}
