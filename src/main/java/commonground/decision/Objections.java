package commonground.decision;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import commonground.kernel.DecisionId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/**
 * The objections to a proposal: what becomes of each, from its raising until it is met, and when
 * those who differ were brought back to common ground.
 */
class Objections {
    private DecisionId id;
    private ProgrammeId programme;
    private DecisionState state;
    private int wording;
    private Rule rule = Rule.CONSENT;
    private int steps;
    // not final: what is, a snapshot does not bring back
    private TreeMap<Integer, Objection> raised = new TreeMap<>();

    @SuppressWarnings("NullAway.Init")
    Objections() {}

    int next() {
        return raised.size() + 1;
    }

    /**
     * The same was said before and has not been resolved since, or was found to show no harm: for a
     * reason that was answered, a practice objects only once. Who still objects after a resolution
     * is heard again.
     */
    boolean isRaisedAlready(PracticeCode practice, int toWording, String reason) {
        return raised.values().stream()
                .anyMatch(objection ->
                        objection.isSaid(practice, toWording, reason)
                                && (objection.open() || isNotQualified(objection)));
    }

    /** The group has answered this very reason: it showed no harm. */
    boolean isNotQualified(PracticeCode practice, int toWording, String reason) {
        return raised.values().stream()
                .anyMatch(objection ->
                        objection.isSaid(practice, toWording, reason) && isNotQualified(objection));
    }

    private static boolean isNotQualified(Objection objection) {
        return objection.state() == ObjectionState.NOT_QUALIFIED;
    }

    /** Whose objections are open, in the order they were raised. */
    List<PracticeCode> openOf() {
        return open().map(entry -> entry.getValue().practice()).distinct().toList();
    }

    /** Whose objections nobody has looked at yet, in the order they were raised. */
    List<PracticeCode> unheardOf() {
        return openIn(ObjectionState.RAISED);
    }

    /** Whose objections were upheld, in the order they were raised. */
    List<PracticeCode> upheldOf() {
        return openIn(ObjectionState.SUSTAINED);
    }

    private List<PracticeCode> openIn(ObjectionState wanted) {
        return raised.values().stream()
                .filter(objection -> objection.state() == wanted)
                .map(Objection::practice)
                .distinct()
                .toList();
    }

    /** A trial that was agreed to meet an objection, and when it is looked at. */
    record Trial(LocalDate on, String explanation) {}

    /** The trial that is looked at first. */
    Optional<Trial> firstTrial() {
        return raised.values().stream()
                .flatMap(objection -> Stream.ofNullable(objection.trial()))
                .min(Comparator.comparing(Trial::on));
    }

    private Stream<Map.Entry<Integer, Objection>> open() {
        return raised.entrySet().stream().filter(entry -> entry.getValue().open());
    }

    @CommandHandler
    void handle(QualifyObjection command) {
        requireDecisionIsOpen();
        var objection = requireOpen(command.objection());
        if (objection.qualified()) return;
        apply(
                new ObjectionQualified(
                        id,
                        programme,
                        command.objection(),
                        objection.practice(),
                        command.reason()));
    }

    @CommandHandler
    void handle(FindObjectionNotQualified command) {
        requireDecisionIsOpen();
        if (isNotQualified(requireKnown(command.objection()))) return;
        var objection = requireOpen(command.objection());
        requireNoHarmWasFound(objection);
        apply(
                new ObjectionNotQualified(
                        id,
                        programme,
                        command.objection(),
                        objection.practice(),
                        command.reason()));
    }

    @CommandHandler
    void handle(SustainObjection command) {
        requireDecisionIsOpen();
        var objection = requireOpen(command.objection());
        if (objection.sustainedAt() == wording) return;
        apply(
                new ObjectionSustained(
                        id,
                        programme,
                        command.objection(),
                        objection.practice(),
                        wording,
                        command.follows()));
    }

    @CommandHandler
    void handle(ResolveObjection command) {
        requireDecisionIsOpen();
        var objection = requireOpen(command.objection());
        requireRuleAllows(command.resolution());
        if (command.resolution() == Resolution.WORDING_AMENDED)
            requireWordsWereAmendedSince(objection);
        if (command.resolution() != Resolution.WITHDRAWN_AFTER_DISCUSSION)
            requireNotSustainedAgainstTheseWords(objection);
        apply(
                new ObjectionResolved(
                        id,
                        programme,
                        command.objection(),
                        objection.practice(),
                        command.resolution(),
                        command.explanation(),
                        command.cites(),
                        command.touchesNone(),
                        command.safeguard(),
                        command.reviewOn(),
                        false));
    }

    @CommandHandler
    void handle(WithdrawObjection command) {
        requireDecisionIsOpen();
        var objection = requireOpen(command.objection());
        requireIsOf(objection, command.practice());
        apply(
                new ObjectionResolved(
                        id,
                        programme,
                        command.objection(),
                        objection.practice(),
                        Resolution.WITHDRAWN_AFTER_DISCUSSION,
                        command.explanation(),
                        List.of(),
                        "",
                        "",
                        null,
                        true));
    }

    @CommandHandler
    void handle(ConfirmResolution command) {
        requireDecisionIsOpen();
        var objection = requireKnown(command.objection());
        requireIsOf(objection, command.practice());
        var resolved = requireCanBeConfirmed(objection);
        if (Boolean.valueOf(command.confirmed()).equals(objection.confirmed())) return;
        apply(
                command.confirmed()
                        ? new ResolutionConfirmed(
                                id,
                                programme,
                                command.objection(),
                                command.practice(),
                                command.representative(),
                                command.said())
                        : new ResolutionNotConfirmed(
                                id,
                                programme,
                                command.objection(),
                                command.practice(),
                                command.representative(),
                                command.said(),
                                resolved.resolution() != Resolution.OVERRULED));
    }

    @CommandHandler
    void handle(LapseObjections command) {
        if (state != DecisionState.OPEN) return;
        var lapsing =
                open().filter(entry -> entry.getValue().practice().equals(command.practice()))
                        .map(Map.Entry::getKey)
                        .toList();
        for (var number : new ArrayList<>(lapsing))
            apply(new ObjectionLapsed(id, programme, number, command.practice(), command.reason()));
    }

    @CommandHandler
    void handle(BringBackToCommonGround command) {
        requireDecisionIsOpen();
        command.objections().forEach(this::requireOpen);
        apply(
                new BroughtBackToCommonGround(
                        id,
                        programme,
                        steps + 1,
                        command.objections(),
                        command.issues(),
                        command.practices(),
                        command.others(),
                        command.said(),
                        command.follows()));
    }

    private void requireDecisionIsOpen() {
        if (state != DecisionState.OPEN) throw Refusal.of("decision.closed." + state);
    }

    private Objection requireKnown(int number) {
        var objection = raised.get(number);
        if (objection == null) throw Refusal.unknown("decision.objection-unknown");
        return objection;
    }

    private Objection requireOpen(int number) {
        var objection = requireKnown(number);
        if (!objection.open()) throw Refusal.of("decision.objection-closed." + objection.state());
        return objection;
    }

    private static void requireNoHarmWasFound(Objection objection) {
        if (objection.qualified()) throw Refusal.of("decision.objection-qualified-already");
    }

    private static void requireIsOf(Objection objection, PracticeCode practice) {
        if (!objection.practice().equals(practice))
            throw Refusal.of("decision.objection-of-another");
    }

    private void requireRuleAllows(Resolution resolution) {
        if (resolution == Resolution.OVERRULED && !rule.permitsOverruling())
            throw Refusal.of(
                    rule.kind() == RuleKind.CONSENT
                            ? "decision.consent-overrules-nothing"
                            : "decision.unanimity-overrules-nothing");
    }

    private void requireWordsWereAmendedSince(Objection objection) {
        if (objection.wording() == wording)
            throw Refusal.of("decision.wording-not-amended-since", wording);
    }

    private void requireNotSustainedAgainstTheseWords(Objection objection) {
        if (objection.sustainedAt() == wording)
            throw Refusal.of("decision.sustained-against-these-words", wording);
    }

    private static Objection.Resolved requireCanBeConfirmed(Objection objection) {
        var resolved = objection.resolved();
        if (resolved == null || !objection.canBeConfirmed())
            throw Refusal.of("decision.no-resolution-to-confirm");
        return resolved;
    }

    @EventSourcingHandler
    void on(ProposalTabled event) {
        id = event.decision();
        programme = event.programme();
        state = DecisionState.OPEN;
        wording = 1;
        rule = Rule.orConsent(event.rule());
    }

    @EventSourcingHandler
    void on(WordingAmended event) {
        wording = event.wording();
    }

    @EventSourcingHandler
    void on(ProposalAgreed event) {
        state = DecisionState.AGREED;
    }

    @EventSourcingHandler
    void on(ProposalWithdrawn event) {
        state = DecisionState.WITHDRAWN;
    }

    @EventSourcingHandler
    void on(ProposalRejected event) {
        state = DecisionState.REJECTED;
    }

    @EventSourcingHandler
    void on(ProposalEscalated event) {
        state = DecisionState.ESCALATED;
    }

    @EventSourcingHandler
    void on(RuleChosen event) {
        rule = event.rule();
    }

    @EventSourcingHandler
    void on(BroughtBackToCommonGround event) {
        steps = event.step();
    }

    @EventSourcingHandler
    void on(ObjectionEvent happened) {
        raised.compute(
                happened.objection(),
                (number, objection) ->
                        happened instanceof ObjectionRaised event
                                ? Objection.raised(event)
                                : after(Objects.requireNonNull(objection), happened));
    }

    private static Objection after(Objection objection, ObjectionEvent happened) {
        return switch (happened) {
            case ObjectionRaised event -> Objection.raised(event);
            case ObjectionQualified event -> objection.found(true);
            case ObjectionNotQualified event -> objection.found(false);
            case ObjectionSustained event -> objection.sustained(event.wording());
            case ObjectionResolved event -> objection.resolved(event);
            case ResolutionConfirmed event -> objection.answered(true, false);
            case ResolutionNotConfirmed event -> objection.answered(false, event.standsAgain());
            case ObjectionLapsed event -> objection.lapsed();
        };
    }
}
