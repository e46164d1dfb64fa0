package commonground.decision;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import commonground.kernel.DecisionId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Refusal;
import java.util.List;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;

/**
 * The one way in which the group agrees anything: exact words, each practice's position on them,
 * objections resolved, then agreement by consent, which is that every member has taken a position
 * and no objection is open.
 */
@Aggregate(cache = "aggregates", snapshotTriggerDefinition = "snapshots")
@Revision("3")
class Decision {
    @AggregateIdentifier private DecisionId id;

    private ProgrammeId programme;
    private Subject subject;
    private DecisionState state;
    private int wording;
    private String text;
    // not final: what is, a snapshot does not bring back
    private Positions positions = new Positions();
    private Objections objections = new Objections();

    @SuppressWarnings("NullAway.Init")
    Decision() {}

    @CommandHandler
    @SuppressWarnings("NullAway.Init")
    Decision(TableProposal command) {
        apply(
                new ProposalTabled(
                        command.decision(),
                        command.programme(),
                        command.subject(),
                        command.title(),
                        command.wording(),
                        command.restsOn(),
                        command.candidate()));
    }

    @CommandHandler
    void handle(AmendWording command) {
        requireOpen();
        requireWordingIsCurrent(command.basedOn());
        requireWordsDiffer(command.wording());
        apply(new WordingAmended(id, programme, wording + 1, command.wording(), command.reason()));
    }

    @CommandHandler
    void handle(TakePosition command) {
        requireOpen();
        requireWordingIsCurrent(command.wording());
        var position =
                new Positions.Position(
                        wording, command.stance(), command.reason(), command.representative());
        var objects =
                command.stance() == Stance.OBJECT
                        && !objections.isOpenAlready(command.practice(), wording, command.reason());
        if (positions.saidAlready(command.practice(), position) && !objects) return;
        apply(
                new PositionTaken(
                        id,
                        programme,
                        command.practice(),
                        wording,
                        command.stance(),
                        command.reason(),
                        command.representative()));
        if (objects) {
            apply(
                    new ObjectionRaised(
                            id,
                            programme,
                            objections.next(),
                            command.practice(),
                            wording,
                            command.reason(),
                            command.representative()));
        }
    }

    @CommandHandler
    void handle(ResolveObjection command) {
        requireOpen();
        var objection = objections.requireOpen(command.objection());
        requireConsentAllows(command.resolution());
        if (command.resolution() == Resolution.WORDING_AMENDED)
            requireWordsWereAmendedSince(objection);
        resolve(command.objection(), objection, command.resolution(), command.explanation());
    }

    @CommandHandler
    void handle(WithdrawObjection command) {
        requireOpen();
        var objection = objections.requireOpen(command.objection());
        if (!objection.practice().equals(command.practice()))
            throw Refusal.of("decision.objection-of-another");
        resolve(
                command.objection(),
                objection,
                Resolution.WITHDRAWN_AFTER_DISCUSSION,
                command.explanation());
    }

    @CommandHandler
    void handle(AgreeProposal command) {
        if (state == DecisionState.AGREED && wording == command.wording()) return;
        requireOpen();
        requireWordingIsCurrent(command.wording());
        requireSomebodyIsAMember(command.members());
        requireNoObjectionIsOpen();
        requireEveryMemberHasTakenAPosition(command.members());
        requireNobodyStillObjects(command.members());
        apply(new ProposalAgreed(id, programme, subject, wording, text, command.members()));
    }

    @CommandHandler
    void handle(WithdrawProposal command) {
        requireOpen();
        apply(new ProposalWithdrawn(id, programme, command.reason()));
    }

    private void resolve(
            int number, Objections.Objection objection, Resolution resolution, String explanation) {
        apply(
                new ObjectionResolved(
                        id, programme, number, objection.practice(), resolution, explanation));
    }

    private void requireOpen() {
        if (state != DecisionState.OPEN) throw Refusal.of("decision.closed." + state);
    }

    private void requireWordingIsCurrent(int before) {
        if (before != wording) throw Refusal.of("decision.wording-superseded", before, wording);
    }

    private void requireWordsDiffer(String words) {
        if (words.equals(text)) throw Refusal.invalid("wording", "decision.wording-unchanged");
    }

    private static void requireConsentAllows(Resolution resolution) {
        if (resolution == Resolution.OVERRULED)
            throw Refusal.of("decision.consent-overrules-nothing");
    }

    private void requireWordsWereAmendedSince(Objections.Objection objection) {
        if (objection.wording() == wording)
            throw Refusal.of("decision.wording-not-amended-since", wording);
    }

    private static void requireSomebodyIsAMember(List<PracticeCode> members) {
        if (members.isEmpty()) throw Refusal.of("decision.no-members");
    }

    private void requireNoObjectionIsOpen() {
        var objecting = objections.openOf();
        if (!objecting.isEmpty()) throw Refusal.of("decision.objection-open", listed(objecting));
    }

    private void requireEveryMemberHasTakenAPosition(List<PracticeCode> members) {
        var silent = positions.silentAmong(members, wording);
        if (!silent.isEmpty())
            throw Refusal.of("decision.position-missing", listed(silent), wording);
    }

    private void requireNobodyStillObjects(List<PracticeCode> members) {
        var objecting = positions.objectingAmong(members);
        if (!objecting.isEmpty()) throw Refusal.of("decision.still-objects", listed(objecting));
    }

    private static String listed(List<PracticeCode> practices) {
        return practices.stream().map(PracticeCode::value).collect(Collectors.joining(", "));
    }

    @EventSourcingHandler
    void on(ProposalTabled event) {
        id = event.decision();
        programme = event.programme();
        subject = event.subject();
        state = DecisionState.OPEN;
        wording = 1;
        text = event.wording();
    }

    @EventSourcingHandler
    void on(WordingAmended event) {
        wording = event.wording();
        text = event.text();
    }

    @EventSourcingHandler
    void on(PositionTaken event) {
        positions.on(event);
    }

    @EventSourcingHandler
    void on(ObjectionRaised event) {
        objections.on(event);
    }

    @EventSourcingHandler
    void on(ObjectionResolved event) {
        objections.on(event);
    }

    @EventSourcingHandler
    void on(ProposalAgreed event) {
        state = DecisionState.AGREED;
    }

    @EventSourcingHandler
    void on(ProposalWithdrawn event) {
        state = DecisionState.WITHDRAWN;
    }
}
