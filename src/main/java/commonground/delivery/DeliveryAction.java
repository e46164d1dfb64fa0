package commonground.delivery;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import commonground.kernel.ActionId;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Refusal;
import java.util.ArrayList;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;

/** Something to be done, and the money asked and given for it. */
@Aggregate(cache = "aggregates", snapshotTriggerDefinition = "snapshots")
@Revision("1")
class DeliveryAction {
    static final int MOST_LINES = 50;

    @AggregateIdentifier private ActionId id;
    private ProgrammeId programme;
    private ActionState state;

    /** What was said when it came to its state: the same said again changes nothing. */
    private String said = "";

    /** For each line of funding whether it waits for an answer. */
    // not final: what is, a snapshot does not bring back
    private ArrayList<Boolean> waiting = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    DeliveryAction() {}

    @CommandHandler
    @SuppressWarnings("NullAway.Init")
    DeliveryAction(PlanAction command) {
        apply(
                new ActionPlanned(
                        command.action(),
                        command.programme(),
                        command.title(),
                        command.owner(),
                        command.due(),
                        command.resource(),
                        command.serves()));
    }

    @CommandHandler
    void handle(FinishAction command) {
        requireItsProgramme(command.programme());
        if (state == ActionState.DONE && command.note().equals(said)) return;
        requireOpen();
        apply(new ActionDone(id, programme, command.on(), command.note()));
    }

    @CommandHandler
    void handle(DropAction command) {
        requireItsProgramme(command.programme());
        if (state == ActionState.DROPPED && command.reason().equals(said)) return;
        requireOpen();
        apply(new ActionDropped(id, programme, command.reason()));
    }

    @CommandHandler
    void handle(ReopenAction command) {
        requireItsProgramme(command.programme());
        if (state != ActionState.DONE) throw Refusal.of("delivery.action-not-done");
        apply(new ActionReopened(id, programme, command.reason()));
    }

    @CommandHandler
    void handle(AskForFunding command) {
        requireItsProgramme(command.programme());
        requireNotDropped();
        if (waiting.size() >= MOST_LINES) throw Refusal.of("delivery.too-many-lines", MOST_LINES);
        apply(
                new FundingAsked(
                        id,
                        programme,
                        waiting.size() + 1,
                        command.source(),
                        command.pounds(),
                        command.purpose()));
    }

    @CommandHandler
    void handle(GrantFunding command) {
        requireItsProgramme(command.programme());
        requireWaiting(command.line());
        apply(new FundingGranted(id, programme, command.line(), command.pounds(), command.note()));
    }

    @CommandHandler
    void handle(RefuseFunding command) {
        requireItsProgramme(command.programme());
        requireWaiting(command.line());
        apply(new FundingRefused(id, programme, command.line(), command.reason()));
    }

    private void requireItsProgramme(ProgrammeId of) {
        if (!of.equals(programme)) throw Refusal.unknown("delivery.action-unknown");
    }

    private void requireOpen() {
        requireNotDropped();
        if (state == ActionState.DONE) throw Refusal.of("delivery.action-done");
    }

    private void requireNotDropped() {
        if (state == ActionState.DROPPED) throw Refusal.of("delivery.action-dropped");
    }

    private void requireWaiting(int line) {
        if (line < 1 || line > waiting.size()) throw Refusal.unknown("delivery.line-unknown");
        if (!waiting.get(line - 1)) throw Refusal.of("delivery.line-answered");
    }

    @EventSourcingHandler
    void on(ActionPlanned event) {
        id = event.action();
        programme = event.programme();
        state = ActionState.OPEN;
    }

    @EventSourcingHandler
    void on(ActionDone event) {
        state = ActionState.DONE;
        said = event.note();
    }

    @EventSourcingHandler
    void on(ActionDropped event) {
        state = ActionState.DROPPED;
        said = event.reason();
    }

    @EventSourcingHandler
    void on(ActionReopened event) {
        state = ActionState.OPEN;
        said = "";
    }

    @EventSourcingHandler
    void on(FundingAsked event) {
        waiting.add(true);
    }

    @EventSourcingHandler
    void on(FundingGranted event) {
        waiting.set(event.line() - 1, false);
    }

    @EventSourcingHandler
    void on(FundingRefused event) {
        waiting.set(event.line() - 1, false);
    }
}
