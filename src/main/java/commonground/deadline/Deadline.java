package commonground.deadline;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import commonground.kernel.DeadlineId;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Refusal;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** What a commissioner wants by a date, from being set to being assured. */
@Aggregate(cache = "aggregates", snapshotTriggerDefinition = "snapshots")
@Revision("1")
class Deadline {
    @AggregateIdentifier private DeadlineId id;

    private ProgrammeId programme;
    private LocalDate due;
    private DeadlineState state;
    private @Nullable LocalDate submittedOn;

    /** What was said when it came to its state: the same said again changes nothing. */
    private String said = "";

    @SuppressWarnings("NullAway.Init")
    Deadline() {}

    @CommandHandler
    @SuppressWarnings("NullAway.Init")
    Deadline(SetDeadline command) {
        apply(
                new DeadlineSet(
                        command.deadline(),
                        command.programme(),
                        command.obligation(),
                        command.issuer(),
                        command.level(),
                        command.due(),
                        command.source(),
                        command.population(),
                        command.evidenceRequired(),
                        command.assuredBy()));
    }

    @CommandHandler
    void handle(MoveDeadline command) {
        requireNotAssured();
        if (command.to().equals(due)) return;
        apply(
                new DeadlineMoved(
                        id, programme, due, command.to(), command.reason(), command.authority()));
    }

    @CommandHandler
    void handle(SubmitDeadline command) {
        requireNotAssured();
        if (state == DeadlineState.SUBMITTED) {
            if (isSaidAlready(command.note()) && command.on().equals(submittedOn)) return;
            throw Refusal.of("deadline.submitted-already");
        }
        apply(new DeadlineSubmitted(id, programme, command.on(), command.note()));
    }

    @CommandHandler
    void handle(AssureDeadline command) {
        if (state == DeadlineState.ASSURED && isSaidAlready(command.note())) return;
        requireSubmitted("deadline.assure-only-submitted");
        apply(new DeadlineAssured(id, programme, command.note()));
    }

    @CommandHandler
    void handle(ReturnDeadline command) {
        if (state == DeadlineState.RETURNED && isSaidAlready(command.reason())) return;
        requireSubmitted("deadline.return-only-submitted");
        apply(new DeadlineReturned(id, programme, command.reason()));
    }

    private void requireNotAssured() {
        if (state == DeadlineState.ASSURED) throw Refusal.of("deadline.assured");
    }

    private void requireSubmitted(String otherwise) {
        requireNotAssured();
        if (state != DeadlineState.SUBMITTED) throw Refusal.of(otherwise);
    }

    private boolean isSaidAlready(String words) {
        return words.equals(said);
    }

    @EventSourcingHandler
    void on(DeadlineSet event) {
        id = event.deadline();
        programme = event.programme();
        due = event.due();
        state = DeadlineState.ACTIVE;
    }

    @EventSourcingHandler
    void on(DeadlineMoved event) {
        due = event.to();
    }

    @EventSourcingHandler
    void on(DeadlineSubmitted event) {
        state = DeadlineState.SUBMITTED;
        submittedOn = event.on();
        said = event.note();
    }

    @EventSourcingHandler
    void on(DeadlineAssured event) {
        state = DeadlineState.ASSURED;
        said = event.note();
    }

    @EventSourcingHandler
    void on(DeadlineReturned event) {
        state = DeadlineState.RETURNED;
        said = event.reason();
    }
}
