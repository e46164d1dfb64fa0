package commonground.decision;

import commonground.kernel.DecisionId;
import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;

/** A proposal with a history, for sentences such as "agreed to by Elm Park, when Mill Road". */
final class AProposal {
    static final DecisionId DECISION = new DecisionId("the-vision");
    static final ProgrammeId ASHDOWN = new ProgrammeId("ashdown-heath");
    static final PracticeCode ELM_PARK = new PracticeCode("A81001");
    static final PracticeCode MILL_ROAD = new PracticeCode("A81002");
    static final PracticeCode OAK_LANE = new PracticeCode("A81003");
    static final PersonId REPRESENTATIVE = new PersonId("the-partner");
    static final String WORDS = "Nobody in Ashdown Heath waits for want of a Saturday.";
    static final String NURSE = "Saturdays take our only nurse";

    static final String SAFEGUARD = "No Saturday without a second nurse";
    static final LocalDate REVIEW = LocalDate.of(2017, 6, 1);

    /** A common issue that was agreed before. */
    static final DecisionId SATURDAYS = new DecisionId("the-issue");

    private final List<Object> history = new ArrayList<>();
    private int wording = 1;
    private String words = WORDS;
    private int objections;
    private int interests;

    private AProposal() {}

    static AProposal notYetTabled() {
        return new AProposal();
    }

    static AProposal tabled() {
        return tabled(Subject.VISION);
    }

    static AProposal tabled(Subject subject) {
        return new AProposal()
                .where(new ProposalTabled(DECISION, ASHDOWN, subject, "Our vision", WORDS));
    }

    static AProposal tabledUnder(Rule rule) {
        return new AProposal()
                .where(
                        new ProposalTabled(
                                DECISION,
                                ASHDOWN,
                                Subject.OTHER,
                                "Our vision",
                                WORDS,
                                List.of(),
                                null,
                                null,
                                rule));
    }

    /** With the list sizes taken, which happens when positions open. */
    AProposal weighing(PatientsOnList... lists) {
        return where(new ListSizesTaken(DECISION, ASHDOWN, List.of(lists)));
    }

    AProposal interest(PracticeCode practice, InterestAction action) {
        return where(declared(++interests, practice, action));
    }

    AProposal whoseInterestNoLongerStands(int interest, PracticeCode practice) {
        return where(new InterestWithdrawn(DECISION, ASHDOWN, interest, practice, "it has ended"));
    }

    AProposal present(PracticeCode... practices) {
        for (var practice : practices)
            where(new PresenceRecorded(DECISION, ASHDOWN, practice, wording, true));
        return this;
    }

    AProposal recordedOnBehalfOf(PracticeCode practice, Stance stance) {
        return where(onBehalf(practice, wording, stance));
    }

    AProposal confirmedBy(PracticeCode practice) {
        return where(new PositionConfirmed(DECISION, ASHDOWN, practice, wording, REPRESENTATIVE));
    }

    AProposal rejected() {
        return where(
                new ProposalRejected(
                        DECISION,
                        ASHDOWN,
                        wording,
                        "no majority",
                        Rule.CONSENT,
                        new Result(1, 0, 0, 0, 1, 0, 1, 0, 0, false)));
    }

    AProposal escalated() {
        return where(
                new ProposalEscalated(DECISION, ASHDOWN, wording, "The commissioner", "stuck"));
    }

    AProposal amendedTo(String newWords) {
        wording++;
        words = newWords;
        return where(new WordingAmended(DECISION, ASHDOWN, wording, words, "to meet a concern"));
    }

    AProposal agreedToBy(PracticeCode... practices) {
        for (var practice : practices) position(practice, Stance.AGREE, "");
        return this;
    }

    AProposal stoodAsideFromBy(PracticeCode practice) {
        return position(practice, Stance.STAND_ASIDE, "");
    }

    AProposal concerns(PracticeCode practice) {
        return position(practice, Stance.AGREE_WITH_CONCERN, NURSE);
    }

    AProposal objectedToBy(PracticeCode practice) {
        position(practice, Stance.OBJECT, NURSE);
        return where(
                new ObjectionRaised(
                        DECISION, ASHDOWN, ++objections, practice, wording, NURSE, REPRESENTATIVE));
    }

    AProposal whoseObjectionWasResolved(int objection, PracticeCode by) {
        return where(resolved(objection, by, Resolution.SAFEGUARD_ADDED));
    }

    AProposal whereItHappened(Object event) {
        return where(event);
    }

    AProposal agreed(PracticeCode... members) {
        return where(
                new ProposalAgreed(
                        DECISION, ASHDOWN, Subject.VISION, wording, words, List.of(members)));
    }

    AProposal withdrawn() {
        return where(new ProposalWithdrawn(DECISION, ASHDOWN, "overtaken"));
    }

    Outcome when(Object command) {
        var fixture = new AggregateTestFixture<>(Decision.class);
        return new Outcome(
                (history.isEmpty() ? fixture.givenNoPriorActivity() : fixture.given(history))
                        .when(command));
    }

    private AProposal position(PracticeCode practice, Stance stance, String reason) {
        return where(taken(practice, wording, stance, reason));
    }

    AProposal where(Object event) {
        history.add(event);
        return this;
    }

    static PositionTaken taken(PracticeCode practice, int wording, Stance stance, String reason) {
        return new PositionTaken(
                DECISION, ASHDOWN, practice, wording, stance, reason, REPRESENTATIVE);
    }

    static PositionTaken onBehalf(PracticeCode practice, int wording, Stance stance) {
        return new PositionTaken(
                DECISION,
                ASHDOWN,
                practice,
                wording,
                stance,
                NURSE,
                REPRESENTATIVE,
                "by telephone");
    }

    static TakePosition takeOnBehalf(PracticeCode practice, int wording, Stance stance) {
        return new TakePosition(
                DECISION,
                practice,
                wording,
                stance,
                NURSE,
                REPRESENTATIVE,
                "by telephone",
                List.of());
    }

    static InterestDeclared declared(int interest, PracticeCode practice, InterestAction action) {
        return new InterestDeclared(
                DECISION, ASHDOWN, interest, practice, REPRESENTATIVE, "owns the building", action);
    }

    static DeclareInterest declare(PracticeCode practice, InterestAction action) {
        return new DeclareInterest(DECISION, practice, REPRESENTATIVE, "owns the building", action);
    }

    static ObjectionRaised raised(int objection, PracticeCode practice, int wording, String why) {
        return new ObjectionRaised(
                DECISION, ASHDOWN, objection, practice, wording, why, REPRESENTATIVE);
    }

    static ObjectionResolved resolved(int objection, PracticeCode practice, Resolution how) {
        return new ObjectionResolved(
                DECISION,
                ASHDOWN,
                objection,
                practice,
                how,
                "talked it through",
                List.of(SATURDAYS),
                "",
                how == Resolution.SAFEGUARD_ADDED ? SAFEGUARD : "",
                how == Resolution.TRIAL_AGREED ? REVIEW : null,
                false);
    }

    static ObjectionResolved takenBack(int objection, PracticeCode practice) {
        return new ObjectionResolved(
                DECISION,
                ASHDOWN,
                objection,
                practice,
                Resolution.WITHDRAWN_AFTER_DISCUSSION,
                "talked it through",
                List.of(),
                "",
                "",
                null,
                true);
    }

    static TakePosition take(PracticeCode practice, int wording, Stance stance, String reason) {
        return new TakePosition(DECISION, practice, wording, stance, reason, REPRESENTATIVE);
    }

    static ResolveObjection resolve(int objection, Resolution how) {
        return new ResolveObjection(
                DECISION,
                objection,
                how,
                "talked it through",
                List.of(SATURDAYS),
                "",
                how == Resolution.SAFEGUARD_ADDED ? SAFEGUARD : "",
                how == Resolution.TRIAL_AGREED ? REVIEW : null);
    }

    static AgreeProposal agree(int wording, PracticeCode... members) {
        return new AgreeProposal(DECISION, wording, List.of(members));
    }
}
