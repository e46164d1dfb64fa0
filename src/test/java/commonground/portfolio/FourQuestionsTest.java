package commonground.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.decision.Subject;
import commonground.kernel.DecisionId;
import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.programme.AgreedRow;
import commonground.programme.LeadAnswer;
import commonground.programme.LeadRow;
import commonground.programme.Matter;
import commonground.programme.Seat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FourQuestionsTest {
    private static final ProgrammeId ASHDOWN = new ProgrammeId("ashdown-heath");
    private static final PracticeCode ELM_PARK = new PracticeCode("A81001");
    private static final PracticeCode MILL_ROAD = new PracticeCode("A81002");
    private static final LocalDate JANUARY = LocalDate.of(2017, 1, 12);

    private final List<AgreedRow> agreed = new ArrayList<>();
    private final Set<Subject> before = EnumSet.noneOf(Subject.class);
    private final Map<Subject, LocalDate> firstTabled = new EnumMap<>(Subject.class);
    private Set<PracticeCode> heard = Set.of();
    private Set<PracticeCode> confirmed = Set.of();
    private List<PracticeCode> visionBy = List.of(ELM_PARK, MILL_ROAD);
    private boolean tested;
    private int options;
    private LeadRow lead;
    private LocalDate leadFirst;
    private int plan;
    private LocalDate planFirst;
    private int objections;
    private int deadlines;

    @Test
    void whatNobodyHasRecordedIsMissing() {
        for (var question : FourQuestions.of(facts()))
            assertThat(question.missing()).as(question.name()).isEqualTo(question.items().size());
    }

    @Test
    void everyMissingAnswerSaysWhatToDo() {
        for (var question : FourQuestions.of(facts()))
            assertThat(question.items()).allMatch(item -> !item.says().isBlank());
    }

    @Test
    void whyIsAssertedUntilEveryPracticeHasConfirmedWhatWasHeard() {
        heard = Set.of(ELM_PARK);
        assertThat(answer("Why", 0))
                .returns(Evidence.ASSERTED, Answered::evidence)
                .returns(
                        "1 of 2 practices have been heard, 0 have confirmed what was written down.",
                        Answered::says);
        heard = Set.of(ELM_PARK, MILL_ROAD);
        confirmed = Set.of(ELM_PARK);
        assertThat(answer("Why", 0).evidence()).isEqualTo(Evidence.ASSERTED);
        confirmed = Set.of(ELM_PARK, MILL_ROAD);
        assertThat(answer("Why", 0).evidence()).isEqualTo(Evidence.RECORDED);
    }

    @Test
    void aTabledVisionIsOnlyAsserted() {
        before.add(Subject.VISION);
        assertThat(answer("Why", 2).evidence()).isEqualTo(Evidence.ASSERTED);
    }

    @Test
    void aVisionAnswersAsLongAsEveryMemberHasAgreedToIt() {
        agree(Matter.VISION, JANUARY);
        assertThat(answer("Why", 2).evidence()).isEqualTo(Evidence.RECORDED);
        visionBy = List.of(ELM_PARK);
        assertThat(answer("Why", 2))
                .returns(Evidence.ASSERTED, Answered::evidence)
                .returns(
                        "The vision was agreed before one of the members joined: ask where they stand.",
                        Answered::says);
    }

    @Test
    void aVisionThatNobodyDisputedIsNotTestedYet() {
        agree(Matter.VISION, JANUARY);
        assertThat(answer("Why", 3).evidence()).isEqualTo(Evidence.ASSERTED);
        tested = true;
        assertThat(answer("Why", 3).evidence()).isEqualTo(Evidence.RECORDED);
    }

    @Test
    void aFormAnswersWhyAndHowAndThatAlternativesWereWeighed() {
        options = 5;
        before.add(Subject.FORM_OF_WORKING);
        assertThat(answer("Why", 4).evidence()).isEqualTo(Evidence.ASSERTED);
        assertThat(answer("What", 1).evidence()).isEqualTo(Evidence.RECORDED);
        assertThat(answer("How", 0).evidence()).isEqualTo(Evidence.ASSERTED);
        agree(Matter.FORM_OF_WORKING, JANUARY);
        assertThat(answer("Why", 4).says()).contains("among 5 options");
        assertThat(answer("How", 0).evidence()).isEqualTo(Evidence.RECORDED);
    }

    @Test
    void whoLeadsIsRecordedOnceBothHaveTakenItOn() {
        lead = lead(LeadAnswer.CONFIRMED, LeadAnswer.AWAITED);
        assertThat(answer("How", 1).evidence()).isEqualTo(Evidence.ASSERTED);
        lead = lead(LeadAnswer.CONFIRMED, LeadAnswer.DECLINED);
        assertThat(answer("How", 1).says()).contains("declined");
        lead = lead(LeadAnswer.CONFIRMED, LeadAnswer.CONFIRMED);
        assertThat(answer("How", 1).evidence()).isEqualTo(Evidence.RECORDED);
    }

    @Test
    void aDraftedPlanIsAssertedAndAnAgreedOneRecorded() {
        plan = 3;
        assertThat(answer("How", 2).says()).isEqualTo("Version 3 is drafted; not agreed.");
        assertThat(answer("What", 2).evidence()).isEqualTo(Evidence.ASSERTED);
        agree(Matter.BUSINESS_PLAN, JANUARY);
        assertThat(answer("How", 2).evidence()).isEqualTo(Evidence.RECORDED);
        assertThat(answer("What", 2).evidence()).isEqualTo(Evidence.RECORDED);
    }

    @Test
    void silenceIsNoProofThatNobodyDiffers() {
        firstTabled.put(Subject.OTHER, JANUARY);
        assertThat(answer("What", 3).evidence()).isEqualTo(Evidence.ASSERTED);
        objections = 1;
        assertThat(answer("What", 3).says()).isEqualTo("1 objection raised, 0 open.");
    }

    @Test
    void planningBeforeTheVisionIsFlaggedWithItsDates() {
        assertThat(PlanningBeforeVision.of(facts()).flagged()).isFalse();
        planFirst = JANUARY.minusDays(2);
        leadFirst = JANUARY;
        firstTabled.put(Subject.FORM_OF_WORKING, JANUARY.minusDays(9));
        assertThat(PlanningBeforeVision.of(facts()).begun())
                .extracting(PlanningBeforeVision.Begun::on)
                .containsExactly(JANUARY.minusDays(9), JANUARY.minusDays(2), JANUARY);
        agree(Matter.VISION, JANUARY);
        assertThat(PlanningBeforeVision.of(facts()).begun())
                .extracting(PlanningBeforeVision.Begun::what)
                .containsExactly(
                        "options for a form of working were tabled",
                        "the business plan was drafted");
    }

    @Test
    void onlyTheFirstVisionCountsForThat() {
        agree(Matter.VISION, JANUARY);
        agree(Matter.VISION, JANUARY.plusYears(1));
        planFirst = JANUARY.plusDays(1);
        assertThat(PlanningBeforeVision.of(facts()).flagged()).isFalse();
    }

    private Answered answer(String question, int item) {
        return FourQuestions.of(facts()).stream()
                .filter(q -> q.name().equals(question))
                .findFirst()
                .orElseThrow()
                .items()
                .get(item);
    }

    private void agree(Matter matter, LocalDate on) {
        agreed.add(
                new AgreedRow(
                        ASHDOWN,
                        agreed.size(),
                        matter,
                        new DecisionId("decision-" + agreed.size()),
                        1,
                        "words",
                        matter == Matter.FORM_OF_WORKING ? "A federation" : null,
                        null,
                        null,
                        on));
    }

    private static LeadRow lead(LeadAnswer partner, LeadAnswer manager) {
        return new LeadRow(
                ASHDOWN,
                new DecisionId("the-lead"),
                1,
                new Seat(new PersonId("a"), ELM_PARK, 2, partner, null, null, ""),
                new Seat(new PersonId("b"), MILL_ROAD, 2, manager, null, null, ""),
                "the locality budget",
                JANUARY,
                JANUARY);
    }

    private DeliveryFacts delivery = DeliveryFacts.NONE;

    @Test
    void outcomesWithMeasuresAndResourcedActionsAnswerWhatAndHow() {
        delivery = new DeliveryFacts(2, 1, 4, 2, 2);
        assertThat(delivered()).containsExactly(Evidence.RECORDED, Evidence.ASSERTED);
        delivery = new DeliveryFacts(2, 2, 4, 2, 2);
        assertThat(delivered()).containsExactly(Evidence.RECORDED, Evidence.RECORDED);
        delivery = DeliveryFacts.NONE;
        assertThat(delivered()).containsExactly(Evidence.MISSING, Evidence.MISSING);
    }

    private List<Evidence> delivered() {
        return FourQuestions.of(facts()).stream()
                .flatMap(question -> question.items().stream())
                .filter(item ->
                        item.asks().startsWith("What will be different")
                                || item.asks().startsWith("Objectives"))
                .map(Answered::evidence)
                .toList();
    }

    private Facts facts() {
        return new Facts(
                ASHDOWN,
                List.of(ELM_PARK, MILL_ROAD),
                heard,
                confirmed,
                agreed,
                visionBy,
                tested,
                before,
                firstTabled,
                options,
                lead,
                leadFirst,
                plan,
                planFirst,
                objections,
                0,
                deadlines,
                delivery);
    }
}
