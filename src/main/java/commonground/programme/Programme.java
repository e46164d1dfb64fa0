package commonground.programme;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import commonground.kernel.DecisionId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Refusal;
import java.util.TreeSet;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A group of practices that are being brought to work together. */
@Aggregate(cache = "aggregates", snapshotTriggerDefinition = "snapshots")
@Revision("2")
class Programme {
    @AggregateIdentifier private ProgrammeId id;

    // not final: what is, a snapshot does not bring back
    private TreeSet<PracticeCode> members = new TreeSet<>();
    private @Nullable DecisionId visionDecision;

    @SuppressWarnings("NullAway.Init")
    Programme() {}

    @CommandHandler
    @SuppressWarnings("NullAway.Init")
    Programme(OpenProgramme command) {
        apply(new ProgrammeOpened(command.programme(), command.name(), command.locality()));
        command.members()
                .forEach(practice -> apply(new MemberJoined(command.programme(), practice, "")));
    }

    @CommandHandler
    void handle(AddMember command) {
        if (members.contains(command.practice())) {
            throw Refusal.of("programme.member-already", command.practice().value());
        }
        apply(new MemberJoined(id, command.practice(), command.reason()));
    }

    @CommandHandler
    void handle(RemoveMember command) {
        if (!members.contains(command.practice())) {
            throw Refusal.of("programme.not-a-member", command.practice().value());
        }
        apply(new MemberLeft(id, command.practice(), command.reason()));
    }

    @CommandHandler
    void handle(AdoptVision command) {
        if (command.decision().equals(visionDecision)) return;
        apply(new VisionAgreed(id, command.decision(), command.wording(), command.vision()));
    }

    @EventSourcingHandler
    void on(ProgrammeOpened event) {
        id = event.programme();
    }

    @EventSourcingHandler
    void on(MemberJoined event) {
        members.add(event.practice());
    }

    @EventSourcingHandler
    void on(MemberLeft event) {
        members.remove(event.practice());
    }

    @EventSourcingHandler
    void on(VisionAgreed event) {
        visionDecision = event.decision();
    }
}
