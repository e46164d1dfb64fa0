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
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * The one way in which the group agrees anything: exact words, each practice's position on them,
 * objections heard, then an end under the rule that was chosen at the beginning.
 */
@Aggregate(cache = "aggregates", snapshotTriggerDefinition = "snapshots")
@Revision("4")
class Decision {
    @AggregateIdentifier private DecisionId id;

    private ProgrammeId programme;
    private Subject subject;
    private DecisionState state;
    private Rule rule;
    private int wording;
    private String text;
    private @Nullable Particulars particulars;
    // not final: what is, a snapshot does not bring back
    private Positions positions = new Positions();
    private Interests interests = new Interests();
    private Circle circle = new Circle();
    @AggregateMember private Objections objections = new Objections();
    @AggregateMember private Sequel sequel = new Sequel();
    private @Nullable DecisionId supersedes;

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
                        command.particulars(),
                        command.rule()));
        var instead = command.supersedes();
        if (instead != null)
            apply(new TabledInsteadOf(command.decision(), command.programme(), instead));
    }

    @CommandHandler
    void handle(ChooseRule command) {
        requireOpen();
        if (command.rule().equals(rule)) return;
        requirePositionsHaveNotOpened();
        apply(new RuleChosen(id, programme, command.rule(), command.reason()));
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
        requireItsInterestsLeaveItTheVote(command.practice());
        var position =
                new Positions.Position(
                        wording,
                        command.stance(),
                        command.reason(),
                        command.representative(),
                        command.learntHow());
        var objects =
                command.stance() == Stance.OBJECT
                        && !objections.isRaisedAlready(
                                command.practice(), wording, command.reason());
        if (positions.saidAlready(command.practice(), position) && !objects) return;
        requireListsAreKnown(List.of(command.practice()), command.lists());
        takeLists(command.lists());
        apply(
                new PositionTaken(
                        id,
                        programme,
                        command.practice(),
                        wording,
                        command.stance(),
                        command.reason(),
                        command.representative(),
                        command.learntHow()));
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
    void handle(AgreeProposal command) {
        if (state == DecisionState.AGREED && wording == command.wording()) return;
        requireOpen();
        requireWordingIsCurrent(command.wording());
        requireSomebodyIsAMember(command.members());
        requireEveryOtherOptionIsRejectedForAReason();
        requireListsAreKnown(eligible(command.members()), command.lists());
        requireRuleIsMet(command.members(), command.lists());
        takeLists(command.lists());
        apply(
                new ProposalAgreed(
                        id,
                        programme,
                        subject,
                        wording,
                        text,
                        command.members(),
                        particulars,
                        rule,
                        rule.result(voices(command.members(), command.lists())),
                        command.outcome().isEmpty() ? null : command.outcome(),
                        command.reviewOn(),
                        positions.dissentAmong(command.members(), wording)));
        if (command.reviewOn() == null) objections.firstTrial().ifPresent(this::reviewWithTheTrial);
        if (supersedes != null) apply(new AgreedInsteadOf(id, programme, supersedes));
    }

    private void reviewWithTheTrial(Objections.Trial trial) {
        apply(new ReviewDateSet(id, programme, null, trial.on(), trial.explanation()));
    }

    @CommandHandler
    void handle(RejectProposal command) {
        if (state == DecisionState.REJECTED && wording == command.wording()) return;
        requireOpen();
        requireWordingIsCurrent(command.wording());
        requireRuleIsNotMet(command.members(), command.lists());
        var result = rule.result(voices(command.members(), command.lists()));
        apply(new ProposalRejected(id, programme, wording, command.reason(), rule, result));
    }

    @CommandHandler
    void handle(EscalateProposal command) {
        requireOpen();
        requireWordingIsCurrent(command.wording());
        apply(new ProposalEscalated(id, programme, wording, command.to(), command.reason()));
    }

    @CommandHandler
    void handle(ConfirmPosition command) {
        requireWordingIsCurrent(command.wording());
        positions.requireRecordedOnBehalf(command.practice(), command.wording());
        if (positions.isConfirmed(command.practice())) return;
        apply(
                new PositionConfirmed(
                        id, programme, command.practice(), wording, command.representative()));
    }

    @CommandHandler
    void handle(NoteCommitment command) {
        requireAgreed();
        positions.requireObjected(command.practice());
        if (positions.isCommitted(command.practice())) return;
        apply(
                new CommitmentNoted(
                        id,
                        programme,
                        command.practice(),
                        command.words(),
                        command.representative()));
    }

    @CommandHandler
    void handle(DeclareInterest command) {
        requireOpen();
        var interest =
                new Interests.Interest(
                        command.practice(), command.person(), command.what(), command.action());
        if (interests.isDeclaredAlready(interest)) return;
        apply(
                new InterestDeclared(
                        id,
                        programme,
                        interests.next(),
                        command.practice(),
                        command.person(),
                        command.what(),
                        command.action()));
    }

    @CommandHandler
    void handle(WithdrawInterest command) {
        requireOpen();
        interests.requireStanding(command.interest(), command.practice());
        apply(
                new InterestWithdrawn(
                        id, programme, command.interest(), command.practice(), command.reason()));
    }

    @CommandHandler
    void handle(RecordAsked command) {
        requireOpen();
        requireWordingIsCurrent(command.wording());
        for (var practice : command.practices())
            apply(new PracticeAsked(id, programme, practice, wording));
    }

    @CommandHandler
    void handle(RecordPresence command) {
        requireOpen();
        requireWordingIsCurrent(command.wording());
        requireNobodyHasLeftTheRoom(command.practices());
        var before = circle.presentAt(wording);
        for (var practice : command.practices())
            if (!before.contains(practice))
                apply(new PresenceRecorded(id, programme, practice, wording, true));
        for (var practice : before)
            if (!command.practices().contains(practice))
                apply(new PresenceRecorded(id, programme, practice, wording, false));
    }

    @CommandHandler
    void handle(WithdrawProposal command) {
        requireOpen();
        apply(new ProposalWithdrawn(id, programme, command.reason()));
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

    private static void requireSomebodyIsAMember(List<PracticeCode> members) {
        if (members.isEmpty()) throw Refusal.of("decision.no-members");
    }

    private void requirePositionsHaveNotOpened() {
        if (positions.anyTaken()) throw Refusal.of("decision.rule-frozen");
    }

    private void requireItsInterestsLeaveItTheVote(PracticeCode practice) {
        if (!interests.isEligible(practice))
            throw Refusal.of("decision.interest-takes-the-vote", practice.value());
    }

    private void requireNobodyHasLeftTheRoom(List<PracticeCode> practices) {
        var left =
                practices.stream()
                        .filter(p -> interests.strongest(p) == InterestAction.LEFT_ROOM)
                        .toList();
        if (!left.isEmpty()) throw Refusal.of("decision.left-the-room", listed(left));
    }

    private void requireAgreed() {
        if (state != DecisionState.AGREED) throw Refusal.of("decision.not-agreed");
    }

    private void requireListsAreKnown(List<PracticeCode> practices, List<PatientsOnList> about) {
        if (rule.weighsLists()) circle.requireEveryListIsKnown(practices, about);
    }

    private void takeLists(List<PatientsOnList> now) {
        if (!rule.weighsLists()) return;
        var more = circle.notTakenYet(now);
        if (!more.isEmpty()) apply(new ListSizesTaken(id, programme, more));
    }

    private void requireRuleIsMet(List<PracticeCode> members, List<PatientsOnList> lists) {
        var eligible = eligible(members);
        requireSomebodyIsEligible(eligible);
        requireObjectionsAreOutOfTheWay();
        switch (rule.kind()) {
            case CONSENT -> {
                requireEveryoneHasTakenAPosition(eligible);
                requireNobodyStillObjects(eligible);
            }
            case UNANIMITY -> {
                requireEveryoneHasTakenAPosition(eligible);
                requireEveryoneAgrees(eligible);
            }
            case MAJORITY_BY_PRACTICE, MAJORITY_BY_LIST_SIZE ->
                    requireMajority(rule.result(voices(members, lists)));
        }
    }

    private void requireRuleIsNotMet(List<PracticeCode> members, List<PatientsOnList> lists) {
        try {
            requireRuleIsMet(members, lists);
        } catch (Refusal notMet) {
            return;
        }
        throw Refusal.of("decision.rule-is-met");
    }

    private static void requireSomebodyIsEligible(List<PracticeCode> eligible) {
        if (eligible.isEmpty()) throw Refusal.of("decision.nobody-eligible");
    }

    /** A majority may decide against an objection, never past one that nobody has looked at. */
    private void requireObjectionsAreOutOfTheWay() {
        if (rule.permitsOverruling()) requireEveryObjectionWasHeard();
        else requireNoObjectionIsOpen();
    }

    private void requireEveryObjectionWasHeard() {
        var unheard = objections.unheardOf();
        if (!unheard.isEmpty()) throw Refusal.of("decision.objection-unheard", listed(unheard));
        var upheld = objections.upheldOf();
        if (!upheld.isEmpty()) throw Refusal.of("decision.objection-upheld", listed(upheld));
    }

    private void requireNoObjectionIsOpen() {
        var objecting = objections.openOf();
        if (!objecting.isEmpty()) throw Refusal.of("decision.objection-open", listed(objecting));
    }

    private void requireEveryoneHasTakenAPosition(List<PracticeCode> eligible) {
        var silent = positions.silentAmong(eligible, wording);
        if (!silent.isEmpty())
            throw Refusal.of("decision.position-missing", listed(silent), wording);
    }

    private void requireNobodyStillObjects(List<PracticeCode> eligible) {
        var objecting =
                positions.objectingAmong(eligible).stream()
                        .filter(practice -> !isAnswered(practice))
                        .toList();
        if (!objecting.isEmpty()) throw Refusal.of("decision.still-objects", listed(objecting));
    }

    private void requireEveryoneAgrees(List<PracticeCode> eligible) {
        var others = positions.notAgreeingAmong(eligible);
        if (!others.isEmpty()) throw Refusal.of("decision.not-unanimous", listed(others));
    }

    private static void requireMajority(Result result) {
        if (!result.quorumReached())
            throw Refusal.of("decision.no-quorum", result.present(), result.quorum());
        if (!result.enough())
            throw Refusal.of("decision.not-enough", result.inFavour(), result.outOf());
    }

    /** The group found that the very reason it gave shows no harm. */
    private boolean isAnswered(PracticeCode practice) {
        var position = positions.latest(practice);
        return position != null
                && objections.isNotQualified(practice, position.wording(), position.reason());
    }

    private List<PracticeCode> eligible(List<PracticeCode> members) {
        return members.stream().filter(interests::isEligible).toList();
    }

    private List<Voice> voices(List<PracticeCode> members, List<PatientsOnList> about) {
        return members.stream()
                .map(practice ->
                        new Voice(
                                practice,
                                positions.stance(practice, wording),
                                circle.isPresent(practice, wording),
                                interests.strongest(practice),
                                circle.patients(practice, about),
                                isAnswered(practice)))
                .toList();
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
        rule = Rule.orConsent(event.rule());
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
    void on(TabledInsteadOf event) {
        supersedes = event.supersedes();
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
    void on(PositionConfirmed event) {
        positions.on(event);
    }

    @EventSourcingHandler
    void on(CommitmentNoted event) {
        positions.on(event);
    }

    @EventSourcingHandler
    void on(InterestDeclared event) {
        interests.on(event);
    }

    @EventSourcingHandler
    void on(InterestWithdrawn event) {
        interests.on(event);
    }

    @EventSourcingHandler
    void on(ListSizesTaken event) {
        circle.on(event);
    }

    @EventSourcingHandler
    void on(PresenceRecorded event) {
        circle.on(event);
    }
}
