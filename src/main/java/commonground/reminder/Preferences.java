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

/** What one person wants to be reminded of. */
@Aggregate(cache = "aggregates", snapshotTriggerDefinition = "snapshots")
@Revision("1")
class Preferences {
    @AggregateIdentifier private PreferencesId id;

    private @Nullable RemindersChosen chosen;

    @SuppressWarnings("NullAway.Init")
    Preferences() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ChooseReminders command) {
        var choice =
                new RemindersChosen(
                        command.person(),
                        command.by(),
                        command.steps(),
                        command.late(),
                        command.nobodysOwn(),
                        command.digest());
        if (choice.equals(chosen)) return;
        apply(choice);
    }

    @EventSourcingHandler
    void on(RemindersChosen event) {
        id = new PreferencesId(event.person());
        chosen = event;
    }
}
