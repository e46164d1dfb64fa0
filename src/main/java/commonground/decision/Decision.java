package commonground.decision;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import commonground.kernel.DecisionId;
import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Refusal;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * The one way in which the group agrees anything: exact words, each practice's position on them,
 * objections resolved, then agreement by consent, which is that every member has taken a position
 * and no objection is open.
 */
@Aggregate(cache = "aggregates", snapshotTriggerDefinition = "snapshots")
@Revision("2")
class Decision {
    record Position(int wording, Stance stance, String reason, PersonId representative) {}

    record Objection(PracticeCode practice, int wording, String reason) {}

    @AggregateIdentifier private DecisionId id;

    private ProgrammeId programme;
    private Subject subject;
    private DecisionState state;
    private int wording;
    private String text;
    private int objectionsRaised;
    // not final: what is, a snapshot does not bring back
    private TreeMap<PracticeCode, Position> positions = new TreeMap<>();
    private TreeMap<Integer, Objection> openObjections = new TreeMap<>();

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
                        command.wording()));
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
                new Position(wording, command.stance(), command.reason(), command.representative());
        var objects =
                command.stance() == Stance.OBJECT
                        && !isObjectedAlready(command.practice(), command.reason());
        if (position.equals(positions.get(command.practice())) && !objects) return;
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
                            objectionsRaised + 1,
                            command.practice(),
                            wording,
                            command.reason(),
                            command.representative()));
        }
    }

    @CommandHandler
    void handle(ResolveObjection command) {
        requireOpen();
        var objection = requireObjectionIsOpen(command.objection());
        requireConsentAllows(command.resolution());
        if (command.resolution() == Resolution.WORDING_AMENDED)
            requireWordsWereAmendedSince(objection);
        resolve(command.objection(), objection, command.resolution(), command.explanation());
    }

    @CommandHandler
    void handle(WithdrawObjection command) {
        requireOpen();
        var objection = requireObjectionIsOpen(command.objection());
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
            int number, Objection objection, Resolution resolution, String explanation) {
        apply(
                new ObjectionResolved(
                        id, programme, number, objection.practice(), resolution, explanation));
    }

    /** An objection that was resolved does not stand; who still objects then is heard again. */
    private boolean isObjectedAlready(PracticeCode practice, String reason) {
        return openObjections.containsValue(new Objection(practice, wording, reason));
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

    private Objection requireObjectionIsOpen(int number) {
        var objection = openObjections.get(number);
        if (objection != null) return objection;
        if (number < 1 || number > objectionsRaised)
            throw Refusal.unknown("decision.objection-unknown");
        throw Refusal.of("decision.objection-resolved-already");
    }

    private static void requireConsentAllows(Resolution resolution) {
        if (resolution == Resolution.OVERRULED)
            throw Refusal.of("decision.consent-overrules-nothing");
    }

    private void requireWordsWereAmendedSince(Objection objection) {
        if (objection.wording() == wording)
            throw Refusal.of("decision.wording-not-amended-since", wording);
    }

    private static void requireSomebodyIsAMember(List<PracticeCode> members) {
        if (members.isEmpty()) throw Refusal.of("decision.no-members");
    }

    private void requireNoObjectionIsOpen() {
        if (openObjections.isEmpty()) return;
        var practices =
                openObjections.values().stream()
                        .map(o -> o.practice().value())
                        .distinct()
                        .collect(Collectors.joining(", "));
        throw Refusal.of("decision.objection-open", practices);
    }

    private void requireEveryMemberHasTakenAPosition(List<PracticeCode> members) {
        var silent =
                members.stream()
                        .filter(practice -> !hasTakenAPosition(practice))
                        .map(PracticeCode::value)
                        .collect(Collectors.joining(", "));
        if (!silent.isEmpty()) throw Refusal.of("decision.position-missing", silent, wording);
    }

    private void requireNobodyStillObjects(List<PracticeCode> members) {
        var objecting =
                members.stream()
                        .filter(practice -> stanceOf(practice) == Stance.OBJECT)
                        .map(PracticeCode::value)
                        .collect(Collectors.joining(", "));
        if (!objecting.isEmpty()) throw Refusal.of("decision.still-objects", objecting);
    }

    private boolean hasTakenAPosition(PracticeCode practice) {
        var position = positions.get(practice);
        return position != null && position.wording() == wording;
    }

    private @Nullable Stance stanceOf(PracticeCode practice) {
        var position = positions.get(practice);
        return position == null ? null : position.stance();
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
        positions.put(
                event.practice(),
                new Position(
                        event.wording(), event.stance(), event.reason(), event.representative()));
    }

    @EventSourcingHandler
    void on(ObjectionRaised event) {
        objectionsRaised = event.objection();
        openObjections.put(
                event.objection(),
                new Objection(event.practice(), event.wording(), event.reason()));
    }

    @EventSourcingHandler
    void on(ObjectionResolved event) {
        openObjections.remove(event.objection());
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
