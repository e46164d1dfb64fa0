package commonground.decision;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import commonground.kernel.DecisionId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Refusal;
import java.util.List;
import java.util.Objects;
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
@Revision("4")
class Decision {
    @AggregateIdentifier private DecisionId id;

    private ProgrammeId programme;
    private Subject subject;
    private DecisionState state;
    private int wording;
    private String text;
    private @Nullable Particulars particulars;
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
                        command.candidate(),
                        command.particulars()));
    }

    @CommandHandler
    void handle(AmendWording command) {
        requireOpen();
        requireWordingIsCurrent(command.basedOn());
        var besides = besides(command.particulars());
        requireSomethingDiffers(command.wording(), besides);
        apply(
                new WordingAmended(
                        id, programme, wording + 1, command.wording(), command.reason(), besides));
    }

    @CommandHandler
    void handle(RejectOption command) {
        requireOpen();
        requireWordingIsCurrent(command.wording());
        var option = requireOption(command.option());
        if (option.rejectedBecause().equals(command.reason())) return;
        if (option.rejectedForAReason()) throw Refusal.of("decision.option-rejected-already");
        apply(
                new OptionRejected(
                        id, programme, wording, command.option(), option.name(), command.reason()));
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
        requireEveryOtherOptionIsRejectedForAReason();
        requireNoObjectionIsOpen();
        requireEveryMemberHasTakenAPosition(command.members());
        requireNobodyStillObjects(command.members());
        apply(
                new ProposalAgreed(
                        id, programme, subject, wording, text, command.members(), particulars));
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

    private void requireSomethingDiffers(String words, @Nullable Particulars besides) {
        if (words.equals(text) && Objects.equals(besides, particulars))
            throw Refusal.invalid("wording", "decision.wording-unchanged");
    }

    /** What new words say besides: as before where nothing else is said. */
    private @Nullable Particulars besides(@Nullable Particulars given) {
        if (given == null) return particulars;
        if (given.subject() != subject)
            throw Refusal.invalid("subject", "decision.particulars-of-another-subject");
        return given;
    }

    private FormOption requireOption(int number) {
        if (!(particulars instanceof Appraisal appraisal))
            throw Refusal.unknown("decision.option-unknown");
        if (number == appraisal.chosen()) throw Refusal.of("decision.chosen-option-rejected");
        return appraisal
                .option(number)
                .orElseThrow(() -> Refusal.unknown("decision.option-unknown"));
    }

    private void requireEveryOtherOptionIsRejectedForAReason() {
        if (!(particulars instanceof Appraisal appraisal)) return;
        var without =
                appraisal.withoutReason().stream()
                        .map(number -> appraisal.options().get(number - 1).name())
                        .collect(Collectors.joining(", "));
        if (!without.isEmpty()) throw Refusal.of("decision.rejection-reason-missing", without);
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
        particulars = event.particulars();
    }

    @EventSourcingHandler
    void on(WordingAmended event) {
        wording = event.wording();
        text = event.text();
        particulars = event.particulars();
    }

    @EventSourcingHandler
    void on(OptionRejected event) {
        if (particulars instanceof Appraisal appraisal)
            particulars = appraisal.rejecting(event.option(), event.reason());
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
