package commonground.deadline;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import commonground.kernel.DeadlineId;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Refusal;
import java.util.HashSet;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** What of the programme's own things is to satisfy a deadline. */
class SatisfiedBy {
    private DeadlineId id;
    private ProgrammeId programme;
    private DeadlineState state = DeadlineState.DRAFTED;
    // not final: what is, a snapshot does not bring back
    private HashSet<DeadlineLink> links = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    SatisfiedBy() {}

    @CommandHandler
    void handle(LinkDeadline command) {
        requireItsProgramme(command.programme());
        if (links.contains(command.link())) return;
        state.requireNotClosed();
        apply(new DeadlineLinked(id, programme, command.link()));
    }

    @CommandHandler
    void handle(UnlinkDeadline command) {
        requireItsProgramme(command.programme());
        if (!links.contains(command.link())) return;
        state.requireNotClosed();
        apply(new DeadlineUnlinked(id, programme, command.link()));
    }

    private void requireItsProgramme(ProgrammeId given) {
        if (!given.equals(programme)) throw Refusal.unknown("deadline.unknown");
    }

    /** Every event but those below. */
    @EventSourcingHandler
    void on(DeadlineEvent event) {
        id = event.deadline();
        programme = event.programme();
        state = state.after(event);
    }

    @EventSourcingHandler
    void on(DeadlineLinked event) {
        links.add(event.link());
    }

    @EventSourcingHandler
    void on(DeadlineUnlinked event) {
        links.remove(event.link());
    }
}
