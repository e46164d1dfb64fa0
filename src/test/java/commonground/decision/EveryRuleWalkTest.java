package commonground.decision;

import static commonground.decision.AProposal.ASHDOWN;
import static commonground.decision.AProposal.DECISION;
import static commonground.decision.AProposal.ELM_PARK;
import static commonground.decision.AProposal.MILL_ROAD;
import static commonground.decision.AProposal.OAK_LANE;
import static commonground.decision.AProposal.REPRESENTATIVE;
import static org.assertj.core.api.Assertions.assertThat;

import commonground.kernel.DecisionId;
import commonground.kernel.PracticeCode;
import commonground.testing.Trodden;
import commonground.testing.Walk;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Thousands of commands under every rule, each compared with the rules said once more. */
class EveryRuleWalkTest {
    private static final Map<PracticeCode, Long> PATIENTS =
            Map.of(ELM_PARK, 3_000L, MILL_ROAD, 1_000L, OAK_LANE, 4_000L);
    private static final List<PracticeCode> PRACTICES = List.of(ELM_PARK, MILL_ROAD, OAK_LANE);
    private static final List<PatientsOnList> LISTS =
            PRACTICES.stream().map(p -> new PatientsOnList(p, PATIENTS.get(p))).toList();
    private static final Trodden TRODDEN = new Trodden();
    private static final int WALKS = 160;
    private static final int STEPS = 40;

    @ParameterizedTest
    @ValueSource(longs = {4, 1948, 20170921})
    void theAggregateDoesWhatEveryRuleSaysAndNothingElse(long seed) {
        var random = new Random(seed);
        Set<RuleKind> agreedUnder = EnumSet.noneOf(RuleKind.class);
        try (var walk = Walk.of(Decision.class)) {
            for (int i = 0; i < WALKS; i++) agreedUnder.addAll(walked(walk, random));
            TRODDEN.add(walk.trodden());
        }
        assertThat(agreedUnder).containsExactlyInAnyOrder(RuleKind.values());
    }

    /** What is rare comes about in one of the walks at least. */
    @AfterAll
    static void theWalksTogetherMeetAllThatBecomesOfObjections() {
        TRODDEN.met(
                "decision.rule-frozen",
                "decision.no-quorum",
                "decision.not-enough",
                "decision.interest-takes-the-vote",
                "decision.rule-is-met",
                "decision.objection-open",
                "decision.objection-unheard",
                "decision.objection-upheld",
                "decision.objection-qualified-already",
                "decision.no-resolution-to-confirm",
                "decision.objection-closed.NOT_QUALIFIED",
                "decision.commitment-without-dissent");
        TRODDEN.saw(
                ObjectionQualified.class,
                ObjectionNotQualified.class,
                ObjectionSustained.class,
                ResolutionConfirmed.class,
                ResolutionNotConfirmed.class,
                BroughtBackToCommonGround.class,
                CommitmentNoted.class,
                ObjectionLapsed.class);
    }

    /** The rules that it was agreed under, if it was. */
    private static Set<RuleKind> walked(Walk walk, Random random) {
        var rule = rule(random);
        var rules = new EveryRule(rule, PATIENTS);
        Set<RuleKind> agreedUnder = EnumSet.noneOf(RuleKind.class);
        walk.begin(
                new TableProposal(
                        DECISION,
                        ASHDOWN,
                        Subject.OTHER,
                        "Our vision",
                        AProposal.WORDS,
                        List.of(),
                        null,
                        null,
                        rule));
        for (int step = 0; step < STEPS; step++) {
            var command = any(random, rules);
            var expected = rules.of(command);
            var history = walk.happened();
            var answer = walk.put(command);
            expected.assertIs(answer, command, history);
            for (var event : answer.events())
                if (event instanceof ProposalAgreed agreed)
                    agreedUnder.add(Rule.orConsent(agreed.rule()).kind());
        }
        NothingIllegal.in(walk.happened());
        return agreedUnder;
    }

    private static Object any(Random random, EveryRule rules) {
        var practice = PRACTICES.get(random.nextInt(PRACTICES.size()));
        var wording = random.nextInt(10) == 0 ? random.nextInt(4) : rules.wording();
        var some = PRACTICES.stream().filter(p -> random.nextInt(3) > 0).toList();
        var objection = 1 + random.nextInt(rules.raised() + 1);
        if (rules.isEnded() && random.nextBoolean())
            return new NoteCommitment(DECISION, practice, "we go along", REPRESENTATIVE);
        return switch (random.nextInt(43)) {
            case 0 -> new ChooseRule(DECISION, rule(random), "asked for");
            case 1 -> new AmendWording(DECISION, wording, "Words " + random.nextInt(3), "because");
            case 2, 3, 4, 5, 6 ->
                    AProposal.resolve(
                            objection,
                            List.of(
                                            Resolution.OVERRULED,
                                            Resolution.SAFEGUARD_ADDED,
                                            Resolution.WORDING_AMENDED,
                                            Resolution.WITHDRAWN_AFTER_DISCUSSION)
                                    .get(random.nextInt(4)));
            case 7, 8 -> AProposal.declare(practice, InterestAction.values()[random.nextInt(3)]);
            case 9, 10 ->
                    new WithdrawInterest(DECISION, practice, 1 + random.nextInt(3), "it has ended");
            case 11, 12 -> new RecordPresence(DECISION, wording, some);
            case 13, 14 -> new ConfirmPosition(DECISION, practice, wording, REPRESENTATIVE);
            case 15, 16, 17, 18 ->
                    new AgreeProposal(
                            DECISION,
                            wording,
                            random.nextInt(5) == 0 ? some : PRACTICES,
                            LISTS,
                            "",
                            null,
                            null);
            case 30 -> new QualifyObjection(DECISION, objection, "it harms the aim");
            case 31, 32 -> new FindObjectionNotQualified(DECISION, objection, "no harm in it");
            case 33, 42 -> new SustainObjection(DECISION, objection, "we do without it");
            case 34 -> new WithdrawObjection(DECISION, practice, objection, "talked over");
            case 35, 36, 37 ->
                    new ConfirmResolution(
                            DECISION,
                            random.nextInt(4) == 0 ? practice : rules.raisedBy(objection, practice),
                            objection,
                            random.nextBoolean(),
                            "we say so",
                            REPRESENTATIVE);
            case 38 ->
                    new BringBackToCommonGround(
                            DECISION,
                            List.of(objection),
                            List.of(new DecisionId("saturdays")),
                            PRACTICES,
                            "",
                            "Saturdays trouble all",
                            "a rota");
            case 39, 40 -> new NoteCommitment(DECISION, practice, "we go along", REPRESENTATIVE);
            case 41 -> new LapseObjections(DECISION, practice, "left");
            case 19 ->
                    random.nextInt(3) == 0
                            ? new EscalateProposal(DECISION, wording, "The commissioner", "stuck")
                            : new RejectProposal(
                                    DECISION, wording, "no majority", PRACTICES, LISTS);
            default ->
                    new TakePosition(
                            DECISION,
                            practice,
                            wording,
                            stance(random),
                            "reason " + random.nextInt(2),
                            REPRESENTATIVE,
                            random.nextInt(3) == 0 ? "by telephone" : null,
                            LISTS);
        };
    }

    private static Stance stance(Random random) {
        return random.nextInt(5) == 0
                ? Stance.OBJECT
                : List.of(Stance.AGREE, Stance.AGREE, Stance.AGREE_WITH_CONCERN, Stance.STAND_ASIDE)
                        .get(random.nextInt(4));
    }

    private static Rule rule(Random random) {
        var majority =
                new Majority(
                        List.of(Threshold.ORDINARY, Threshold.SPECIAL, Threshold.atLeast(60))
                                .get(random.nextInt(3)),
                        Denominator.values()[random.nextInt(3)],
                        List.of(Quorum.NONE, Quorum.ofPractices(2), Quorum.ofPercent(80))
                                .get(random.nextInt(3)));
        return new Rule(RuleKind.values()[random.nextInt(4)], majority);
    }
}
