package commonground.programme;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import commonground.kernel.DecisionId;
import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Refusal;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A group of practices that are being brought to work together. */
@Aggregate(cache = "aggregates", snapshotTriggerDefinition = "snapshots")
@Revision("4")
class Programme {
    @AggregateIdentifier private ProgrammeId id;

    // not final: what is, a snapshot does not bring back
    private TreeSet<PracticeCode> members = new TreeSet<>();
    private @Nullable DecisionId visionDecision;
    private TreeSet<String> issueDecisions = new TreeSet<>();
    private @Nullable DecisionId formDecision;
    private @Nullable DecisionId planDecision;
    private @Nullable DecisionId leadDecision;
    private TreeMap<String, LeadAnswer> lead = new TreeMap<>();
    private TreeMap<String, PracticeCode> leadPractices = new TreeMap<>();
    private boolean closed;

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
        requireMembersMayChange();
        if (members.contains(command.practice())) {
            throw Refusal.of("programme.member-already", command.practice().value());
        }
        requireRoomForOneMore();
        apply(new MemberJoined(id, command.practice(), command.reason()));
    }

    @CommandHandler
    void handle(RemoveMember command) {
        requireMembersMayChange();
        if (!members.contains(command.practice())) {
            throw Refusal.of("programme.not-a-member", command.practice().value());
        }
        apply(new MemberLeft(id, command.practice(), command.reason()));
    }

    @CommandHandler
    void handle(CloseProgramme command) {
        if (closed) throw Refusal.of("programme.closed-already");
        apply(new ProgrammeClosed(id, command.reason()));
    }

    @CommandHandler
    void handle(ReopenProgramme command) {
        if (!closed) throw Refusal.of("programme.not-closed");
        apply(new ProgrammeReopened(id, command.reason()));
    }

    private void requireMembersMayChange() {
        if (closed) throw Refusal.of("programme.closed-to-members");
    }

    @CommandHandler
    void handle(AdoptVision command) {
        if (command.decision().equals(visionDecision)) return;
        apply(new VisionAgreed(id, command.decision(), command.wording(), command.vision()));
    }

    @CommandHandler
    void handle(AdoptCommonIssue command) {
        if (issueDecisions.contains(command.decision().value())) return;
        apply(
                new CommonIssueAgreed(
                        id,
                        command.decision(),
                        command.wording(),
                        command.issue(),
                        command.members()));
    }

    @CommandHandler
    void handle(AdoptFormOfWorking command) {
        if (command.decision().equals(formDecision)) return;
        apply(
                new FormOfWorkingAgreed(
                        id,
                        command.decision(),
                        command.wording(),
                        command.form(),
                        command.words()));
    }

    @CommandHandler
    void handle(AdoptBusinessPlan command) {
        if (command.decision().equals(planDecision)) return;
        apply(
                new BusinessPlanAgreed(
                        id,
                        command.decision(),
                        command.wording(),
                        command.words(),
                        command.version()));
    }

    @CommandHandler
    void handle(NominateLead command) {
        if (command.decision().equals(leadDecision)) return;
        apply(
                new LeadNominated(
                        id,
                        command.decision(),
                        command.partner(),
                        command.manager(),
                        command.funding(),
                        command.from()));
    }

    @CommandHandler
    void handle(ConfirmLead command) {
        requireIsLead(command.decision(), command.person(), command.practice());
        if (lead.get(command.person().value()) == LeadAnswer.CONFIRMED) return;
        apply(new LeadConfirmed(id, command.decision(), command.person(), command.practice()));
    }

    @CommandHandler
    void handle(DeclineLead command) {
        requireIsLead(command.decision(), command.person(), command.practice());
        if (lead.get(command.person().value()) == LeadAnswer.DECLINED) return;
        apply(
                new LeadDeclined(
                        id,
                        command.decision(),
                        command.person(),
                        command.practice(),
                        command.reason()));
    }

    private void requireIsLead(DecisionId decision, PersonId person, PracticeCode practice) {
        if (leadDecision == null) throw Refusal.of("programme.no-lead");
        if (!decision.equals(leadDecision)) throw Refusal.of("programme.lead-replaced");
        if (!practice.equals(leadPractices.get(person.value())))
            throw Refusal.of("programme.not-nominated");
    }

    private void requireRoomForOneMore() {
        if (members.size() >= OpenProgramme.MOST_MEMBERS)
            throw Refusal.of("programme.no-room", OpenProgramme.MOST_MEMBERS);
    }

    @EventSourcingHandler
    void on(ProgrammeOpened event) {
        id = event.programme();
    }

    @EventSourcingHandler
    void on(ProgrammeClosed event) {
        closed = true;
    }

    @EventSourcingHandler
    void on(ProgrammeReopened event) {
        closed = false;
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

    @EventSourcingHandler
    void on(CommonIssueAgreed event) {
        issueDecisions.add(event.decision().value());
    }

    @EventSourcingHandler
    void on(FormOfWorkingAgreed event) {
        formDecision = event.decision();
    }

    @EventSourcingHandler
    void on(BusinessPlanAgreed event) {
        planDecision = event.decision();
    }

    @EventSourcingHandler
    void on(LeadNominated event) {
        leadDecision = event.decision();
        lead.clear();
        leadPractices.clear();
        for (var nominee : List.of(event.partner(), event.manager())) {
            lead.put(nominee.person().value(), LeadAnswer.AWAITED);
            leadPractices.put(nominee.person().value(), nominee.practice());
        }
    }

    @EventSourcingHandler
    void on(LeadConfirmed event) {
        lead.put(event.person().value(), LeadAnswer.CONFIRMED);
    }

    @EventSourcingHandler
    void on(LeadDeclined event) {
        lead.put(event.person().value(), LeadAnswer.DECLINED);
    }
}
