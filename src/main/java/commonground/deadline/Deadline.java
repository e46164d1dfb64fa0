package commonground.deadline;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import commonground.kernel.DeadlineId;
import commonground.kernel.PersonId;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** What a commissioner wants by a date, from being drafted or set to its end. */
@Aggregate(cache = "aggregates", snapshotTriggerDefinition = "snapshots")
@Revision("2")
class Deadline {
    @AggregateIdentifier private DeadlineId id;
    @AggregateMember private Evidence evidence = new Evidence();
    @AggregateMember private SatisfiedBy satisfiedBy = new SatisfiedBy();

    private ProgrammeId programme;
    private @Nullable Terms drafted;
    private LocalDate due;
    private DeadlineState state = DeadlineState.DRAFTED;
    private @Nullable PersonId owner;
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
                        command.assuredBy(),
                        command.template(),
                        command.series()));
    }

    @CommandHandler
    @SuppressWarnings("NullAway.Init")
    Deadline(DraftDeadline command) {
        apply(
                new DeadlineDrafted(
                        command.deadline(),
                        command.programme(),
                        command.terms(),
                        command.due(),
                        command.template(),
                        command.series()));
    }

    @CommandHandler
    void handle(CorrectDraft command) {
        if (state != DeadlineState.DRAFTED) throw Refusal.of("deadline.not-a-draft");
        if (command.terms().equals(drafted) && command.due().equals(due)) return;
        apply(new DraftCorrected(id, programme, command.terms(), command.due()));
    }

    @CommandHandler
    void handle(ActivateDeadline command) {
        if (state == DeadlineState.ACTIVE) return;
        if (state != DeadlineState.DRAFTED) throw Refusal.of("deadline.not-a-draft");
        apply(new DeadlineActivated(id, programme));
    }

    @CommandHandler
    void handle(NameDeadlineOwner command) {
        if (command.owner().equals(owner)) return;
        state.requireNotClosed();
        apply(new DeadlineOwnerNamed(id, programme, command.owner()));
    }

    @CommandHandler
    void handle(MoveDeadline command) {
        requireAskedFor();
        if (command.to().equals(due)) return;
        apply(
                new DeadlineMoved(
                        id,
                        programme,
                        due,
                        command.to(),
                        command.reason(),
                        command.authority(),
                        command.withSeries()));
    }

    @CommandHandler
    void handle(SubmitDeadline command) {
        requireAskedFor();
        if (state == DeadlineState.SUBMITTED) {
            if (isSaidAlready(command.note()) && command.on().equals(submittedOn)) return;
            throw Refusal.of("deadline.submitted-already");
        }
        var missing = evidence.missing();
        requireAReasonFor(missing, command.withoutEvidence());
        apply(
                new DeadlineSubmitted(
                        id,
                        programme,
                        command.on(),
                        command.note(),
                        missing.isEmpty() ? "" : command.withoutEvidence()));
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

    @CommandHandler
    void handle(RecordMissed command) {
        if (isAlready(DeadlineState.MISSED, command.reason())) return;
        requireAskedFor();
        if (state == DeadlineState.SUBMITTED) throw Refusal.of("deadline.missed-though-submitted");
        if (!command.on().isAfter(due)) throw Refusal.invalid("on", "deadline.not-past-due", due);
        apply(new DeadlineMissed(id, programme, command.on(), command.reason()));
    }

    @CommandHandler
    void handle(WaiveDeadline command) {
        if (isAlready(DeadlineState.WAIVED, command.reason())) return;
        state.requireNotClosed();
        apply(new DeadlineWaived(id, programme, command.reason(), command.authority()));
    }

    @CommandHandler
    void handle(SupersedeDeadline command) {
        if (isAlready(DeadlineState.SUPERSEDED, command.reason())) return;
        state.requireNotClosed();
        apply(new DeadlineSuperseded(id, programme, command.by(), command.reason()));
    }

    private void requireAskedFor() {
        state.requireNotClosed();
        if (state == DeadlineState.DRAFTED) throw Refusal.of("deadline.drafted");
    }

    private void requireSubmitted(String otherwise) {
        state.requireNotClosed();
        if (state != DeadlineState.SUBMITTED) throw Refusal.of(otherwise);
    }

    private static void requireAReasonFor(List<String> missing, String reason) {
        if (!missing.isEmpty() && reason.isEmpty())
            throw Refusal.invalid(
                    "withoutEvidence",
                    "deadline.evidence-missing",
                    missing.size(),
                    String.join("; ", missing));
    }

    private boolean isAlready(DeadlineState wanted, String words) {
        return state == wanted && isSaidAlready(words);
    }

    private boolean isSaidAlready(String words) {
        return words.equals(said);
    }

    @EventSourcingHandler
    void on(DeadlineEvent event) {
        id = event.deadline();
        programme = event.programme();
        state = state.after(event);
        switch (event) {
            case DeadlineSet e -> due = e.due();
            case DeadlineDrafted e -> {
                drafted = e.terms();
                due = e.due();
            }
            case DraftCorrected e -> {
                drafted = e.terms();
                due = e.due();
            }
            case DeadlineOwnerNamed e -> owner = e.owner();
            case DeadlineMoved e -> due = e.to();
            case DeadlineSubmitted e -> {
                submittedOn = e.on();
                said = e.note();
            }
            case DeadlineAssured e -> said = e.note();
            case DeadlineReturned e -> said = e.reason();
            case DeadlineMissed e -> said = e.reason();
            case DeadlineWaived e -> said = e.reason();
            case DeadlineSuperseded e -> said = e.reason();
            // evidence and what satisfies it are kept beside it
            default -> {}
        }
    }
}
