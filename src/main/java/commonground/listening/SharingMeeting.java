package commonground.listening;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import commonground.kernel.IssueId;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Refusal;
import commonground.kernel.SharingId;
import java.util.HashMap;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;

/** A meeting of several practices, in which issues were shared and discussed. */
@Aggregate(cache = "aggregates", snapshotTriggerDefinition = "snapshots")
@Revision("1")
class SharingMeeting {
    /** Issues discussed at one meeting. */
    static final int MOST_ISSUES = 100;

    @AggregateIdentifier private SharingId id;

    private ProgrammeId programme;
    // not final: what is, a snapshot does not bring back
    private HashMap<IssueId, String> said = new HashMap<>();

    @SuppressWarnings("NullAway.Init")
    SharingMeeting() {}

    @CommandHandler
    @SuppressWarnings("NullAway.Init")
    SharingMeeting(RecordSharing command) {
        apply(
                new SharingMeetingHeld(
                        command.sharing(),
                        command.programme(),
                        command.heldOn(),
                        command.place(),
                        command.practices(),
                        command.tookPart()));
    }

    @CommandHandler
    void handle(RecordDiscussion command) {
        if (command.said().equals(said.get(command.issue()))) return;
        if (said.containsKey(command.issue())) throw Refusal.of("sharing.discussed-already");
        if (said.size() == MOST_ISSUES) throw Refusal.of("sharing.too-many-issues", MOST_ISSUES);
        apply(new IssueDiscussed(id, programme, command.issue(), command.said()));
    }

    @CommandHandler
    void handle(CorrectDiscussion command) {
        if (!said.containsKey(command.issue())) throw Refusal.of("sharing.not-discussed");
        if (command.said().equals(said.get(command.issue()))) return;
        apply(
                new DiscussionCorrected(
                        id, programme, command.issue(), command.said(), command.reason()));
    }

    @EventSourcingHandler
    void on(SharingMeetingHeld event) {
        id = event.sharing();
        programme = event.programme();
    }

    @EventSourcingHandler
    void on(IssueDiscussed event) {
        said.put(event.issue(), event.said());
    }

    @EventSourcingHandler
    void on(DiscussionCorrected event) {
        said.put(event.issue(), event.said());
    }
}
