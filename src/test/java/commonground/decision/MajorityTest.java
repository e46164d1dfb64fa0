package commonground.decision;

import static commonground.decision.AProposal.ASHDOWN;
import static commonground.decision.AProposal.DECISION;
import static commonground.decision.AProposal.ELM_PARK;
import static commonground.decision.AProposal.MILL_ROAD;
import static commonground.decision.AProposal.NURSE;
import static commonground.decision.AProposal.OAK_LANE;
import static commonground.decision.AProposal.WORDS;
import static commonground.decision.AProposal.agree;
import static commonground.decision.AProposal.notYetTabled;
import static commonground.decision.AProposal.resolve;
import static commonground.decision.AProposal.resolved;
import static commonground.decision.AProposal.tabled;
import static commonground.decision.AProposal.tabledUnder;
import static commonground.decision.AProposal.take;
import static commonground.decision.AProposal.taken;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Deciding under another rule than consent. */
class MajorityTest {
    private static final Rule MAJORITY = Rule.majorityByPractice(Majority.ORDINARY);
    private static final Rule BY_LISTS = Rule.majorityByListSize(Majority.ORDINARY);
    private static final Rule WITH_QUORUM =
            Rule.majorityByPractice(
                    new Majority(Threshold.ORDINARY, Denominator.CAST, Quorum.ofPractices(3)));
    private static final PatientsOnList LARGE = new PatientsOnList(ELM_PARK, 12_000);
    private static final PatientsOnList SMALL = new PatientsOnList(MILL_ROAD, 3_000);
    private static final PatientsOnList OTHER = new PatientsOnList(OAK_LANE, 4_000);
    private static final LocalDate DAY = LocalDate.of(2018, 5, 2);

    @Test
    void theRuleIsSaidWhenTheProposalIsTabled() {
        notYetTabled()
                .when(
                        new TableProposal(
                                DECISION,
                                ASHDOWN,
                                Subject.OTHER,
                                "Our vision",
                                WORDS,
                                List.of(),
                                null,
                                null,
                                MAJORITY))
                .leadsTo(
                        new ProposalTabled(
                                DECISION,
                                ASHDOWN,
                                Subject.OTHER,
                                "Our vision",
                                WORDS,
                                List.of(),
                                null,
                                null,
                                MAJORITY));
    }

    @Test
    void theRuleIsChangedUntilPositionsOpen() {
        tabled().when(choose(MAJORITY))
                .leadsTo(new RuleChosen(DECISION, ASHDOWN, MAJORITY, "asked for"));
        tabled().when(choose(Rule.CONSENT)).changesNothing();
        tabled().agreedToBy(ELM_PARK).when(choose(MAJORITY)).isRefused("decision.rule-frozen");
        tabled().agreedToBy(ELM_PARK)
                .amendedTo("Other words")
                .when(choose(MAJORITY))
                .isRefused("decision.rule-frozen");
        tabled().withdrawn().when(choose(MAJORITY)).isRefused("decision.closed.WITHDRAWN");
    }

    @Test
    void moreThanHalfOfThePracticesAgreeWhateverTheOthersSay() {
        tabledUnder(MAJORITY)
                .agreedToBy(ELM_PARK, MILL_ROAD)
                .when(agree(1, ELM_PARK, MILL_ROAD, OAK_LANE))
                .leadsTo(agreed(MAJORITY, new Result(3, 2, 0, 0, 1, 2, 3, 2, 0, true), List.of()));
    }

    @Test
    void halfIsNotAMajority() {
        tabledUnder(MAJORITY)
                .agreedToBy(ELM_PARK)
                .stoodAsideFromBy(MILL_ROAD)
                .when(agree(1, ELM_PARK, MILL_ROAD))
                .isRefused("decision.not-enough", 1L, 2L);
    }

    @Test
    void withoutAQuorumThereIsNoMajority() {
        tabledUnder(WITH_QUORUM)
                .agreedToBy(ELM_PARK, MILL_ROAD)
                .when(agree(1, ELM_PARK, MILL_ROAD, OAK_LANE))
                .isRefused("decision.no-quorum", 2, 3);
        tabledUnder(WITH_QUORUM)
                .agreedToBy(ELM_PARK, MILL_ROAD)
                .present(OAK_LANE)
                .when(agree(1, ELM_PARK, MILL_ROAD, OAK_LANE))
                .leadsTo(
                        agreed(
                                WITH_QUORUM,
                                new Result(3, 2, 0, 0, 1, 2, 2, 3, 3, true),
                                List.of()));
    }

    @Test
    void anObjectionHasToBeHeardBeforeAMajorityDecidesPastIt() {
        var objected = tabledUnder(MAJORITY).agreedToBy(ELM_PARK, OAK_LANE).objectedToBy(MILL_ROAD);
        objected.when(agree(1, ELM_PARK, MILL_ROAD, OAK_LANE))
                .isRefused("decision.objection-unheard", "A81002");
    }

    @Test
    void noMajorityDecidesPastAnObjectionThatWasUpheld() {
        tabledUnder(MAJORITY)
                .agreedToBy(ELM_PARK, OAK_LANE)
                .objectedToBy(MILL_ROAD)
                .where(
                        new ObjectionSustained(
                                DECISION, ASHDOWN, 1, MILL_ROAD, 1, "We do without Saturdays"))
                .when(agree(1, ELM_PARK, MILL_ROAD, OAK_LANE))
                .isRefused("decision.objection-upheld", "A81002");
    }

    @Test
    void aMajorityOverrulesAnObjectionAndItsDissentStaysWithTheDecision() {
        tabledUnder(MAJORITY)
                .objectedToBy(MILL_ROAD)
                .when(resolve(1, Resolution.OVERRULED))
                .leadsTo(resolved(1, MILL_ROAD, Resolution.OVERRULED));
        tabledUnder(MAJORITY)
                .agreedToBy(ELM_PARK, OAK_LANE)
                .objectedToBy(MILL_ROAD)
                .where(resolved(1, MILL_ROAD, Resolution.OVERRULED))
                .when(agree(1, ELM_PARK, MILL_ROAD, OAK_LANE))
                .leadsTo(
                        agreed(
                                MAJORITY,
                                new Result(3, 2, 1, 0, 0, 2, 3, 3, 0, true),
                                List.of(new Dissenter(MILL_ROAD, NURSE))));
    }

    @Test
    void neitherConsentNorUnanimityOverrules() {
        tabled().objectedToBy(MILL_ROAD)
                .when(resolve(1, Resolution.OVERRULED))
                .isRefused("decision.consent-overrules-nothing");
        tabledUnder(Rule.UNANIMITY)
                .objectedToBy(MILL_ROAD)
                .when(resolve(1, Resolution.OVERRULED))
                .isRefused("decision.unanimity-overrules-nothing");
    }

    @Test
    void underUnanimityStandingAsideIsNotAgreeing() {
        tabledUnder(Rule.UNANIMITY)
                .agreedToBy(ELM_PARK)
                .stoodAsideFromBy(MILL_ROAD)
                .when(agree(1, ELM_PARK, MILL_ROAD))
                .isRefused("decision.not-unanimous", "A81002");
        tabledUnder(Rule.UNANIMITY)
                .agreedToBy(ELM_PARK)
                .when(agree(1, ELM_PARK, MILL_ROAD))
                .isRefused("decision.position-missing", "A81002", 1);
        tabledUnder(Rule.UNANIMITY)
                .agreedToBy(ELM_PARK)
                .concerns(MILL_ROAD)
                .when(agree(1, ELM_PARK, MILL_ROAD))
                .leadsTo(
                        new ProposalAgreed(
                                DECISION,
                                ASHDOWN,
                                Subject.OTHER,
                                1,
                                WORDS,
                                List.of(ELM_PARK, MILL_ROAD),
                                null,
                                Rule.UNANIMITY,
                                new Result(2, 2, 0, 0, 0, 2, 2, 2, 0, true),
                                null,
                                null,
                                List.of()));
    }

    @Test
    void theFirstPositionTakesTheListSizes() {
        tabledUnder(BY_LISTS)
                .when(weighing(take(ELM_PARK, 1, Stance.AGREE, ""), LARGE, SMALL))
                .leadsTo(
                        new ListSizesTaken(DECISION, ASHDOWN, List.of(LARGE, SMALL)),
                        taken(ELM_PARK, 1, Stance.AGREE, ""));
    }

    @Test
    void listSizesThatWereTakenStay() {
        tabledUnder(BY_LISTS)
                .weighing(LARGE, SMALL)
                .agreedToBy(ELM_PARK)
                .when(
                        weighing(
                                take(MILL_ROAD, 1, Stance.AGREE, ""),
                                LARGE,
                                new PatientsOnList(MILL_ROAD, 30_000)))
                .leadsTo(taken(MILL_ROAD, 1, Stance.AGREE, ""));
    }

    @Test
    void theListOfAPracticeThatJoinsLaterIsTakenThen() {
        tabledUnder(BY_LISTS)
                .weighing(LARGE, SMALL)
                .agreedToBy(ELM_PARK)
                .when(weighing(take(OAK_LANE, 1, Stance.AGREE, ""), LARGE, SMALL, OTHER))
                .leadsTo(
                        new ListSizesTaken(DECISION, ASHDOWN, List.of(OTHER)),
                        taken(OAK_LANE, 1, Stance.AGREE, ""));
    }

    @Test
    void aPracticeWhoseListIsNotKnownIsNamedAndNotWeighedAsNothing() {
        tabledUnder(BY_LISTS)
                .when(weighing(take(OAK_LANE, 1, Stance.AGREE, ""), LARGE, SMALL))
                .isRefused("decision.list-size-unknown", "A81003");
        tabledUnder(BY_LISTS)
                .weighing(LARGE, SMALL)
                .agreedToBy(ELM_PARK)
                .when(agree(1, ELM_PARK, MILL_ROAD, OAK_LANE))
                .isRefused("decision.list-size-unknown", "A81003");
    }

    @Test
    void oneLargeListOutweighsTwoSmallOnes() {
        tabledUnder(BY_LISTS)
                .weighing(LARGE, SMALL, OTHER)
                .agreedToBy(ELM_PARK)
                .when(agree(1, ELM_PARK, MILL_ROAD, OAK_LANE))
                .leadsTo(
                        agreed(
                                BY_LISTS,
                                new Result(3, 1, 0, 0, 2, 12_000, 19_000, 1, 0, true),
                                List.of()));
        tabledUnder(BY_LISTS)
                .weighing(LARGE, SMALL, OTHER)
                .agreedToBy(MILL_ROAD, OAK_LANE)
                .when(agree(1, ELM_PARK, MILL_ROAD, OAK_LANE))
                .isRefused("decision.not-enough", 7_000L, 19_000L);
    }

    @Test
    void anAgreementKeepsItsOutcomeAndWhenItIsLookedAtAgain() {
        tabled().agreedToBy(ELM_PARK)
                .when(
                        new AgreeProposal(
                                DECISION,
                                1,
                                List.of(ELM_PARK),
                                List.of(),
                                " We begin in May. ",
                                DAY,
                                DAY.plusMonths(6)))
                .leadsTo(
                        new ProposalAgreed(
                                DECISION,
                                ASHDOWN,
                                Subject.VISION,
                                1,
                                WORDS,
                                List.of(ELM_PARK),
                                null,
                                Rule.CONSENT,
                                new Result(1, 1, 0, 0, 0, 1, 1, 1, 0, true),
                                "We begin in May.",
                                DAY.plusMonths(6),
                                List.of()));
    }

    static AProposal overruled() {
        return tabledUnder(MAJORITY)
                .agreedToBy(ELM_PARK, OAK_LANE)
                .objectedToBy(MILL_ROAD)
                .where(resolved(1, MILL_ROAD, Resolution.OVERRULED));
    }

    private static ProposalAgreed agreed(Rule rule, Result result, List<Dissenter> dissent) {
        return new ProposalAgreed(
                DECISION,
                ASHDOWN,
                Subject.OTHER,
                1,
                WORDS,
                List.of(ELM_PARK, MILL_ROAD, OAK_LANE),
                null,
                rule,
                result,
                null,
                null,
                dissent);
    }

    private static TakePosition weighing(TakePosition command, PatientsOnList... lists) {
        return command.weighing(List.of(lists));
    }

    private static ChooseRule choose(Rule rule) {
        return new ChooseRule(DECISION, rule, "asked for");
    }
}
