package commonground.decision;

import static commonground.decision.AProposal.ASHDOWN;
import static commonground.decision.AProposal.DECISION;
import static commonground.decision.AProposal.ELM_PARK;
import static commonground.decision.AProposal.MILL_ROAD;
import static commonground.decision.AProposal.OAK_LANE;
import static commonground.decision.AProposal.REPRESENTATIVE;
import static org.assertj.core.api.Assertions.assertThat;

import commonground.kernel.PracticeCode;
import commonground.testing.Walk;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Thousands of commands in no sensible order, each compared with the rules said once more. */
class RandomWalkTest {
    private static final List<PracticeCode> PRACTICES = List.of(ELM_PARK, MILL_ROAD, OAK_LANE);
    private static final int WALKS = 40;
    private static final int STEPS = 30;
    private static final int STEPS_AFTER_THE_END = 4;

    @ParameterizedTest
    @ValueSource(longs = {1, 2016, 20180614})
    void theAggregateDoesWhatTheRulesSayAndNothingElse(long seed) {
        var random = new Random(seed);
        int agreed = 0;
        try (var walk = Walk.of(Decision.class)) {
            for (int i = 0; i < WALKS; i++) if (endsAgreed(walk, random)) agreed++;
        }
        assertThat(agreed).as("walks that came to an agreement").isGreaterThan(3);
    }

    private static boolean endsAgreed(Walk walk, Random random) {
        var rules = new RuleOfConsent();
        int after = 0;
        walk.begin(
                new TableProposal(DECISION, ASHDOWN, Subject.OTHER, "Our vision", AProposal.WORDS));
        for (int step = 0; step < STEPS && after < STEPS_AFTER_THE_END; step++) {
            var command = any(random, rules);
            var wasEnded = rules.isEnded();
            var expected = rules.of(command);
            var history = walk.happened();
            var answer = walk.put(command);
            expected.assertIs(answer, command, history);
            if (wasEnded) {
                assertThat(answer.events()).isEmpty();
                after++;
            }
        }
        NothingIllegal.in(walk.happened());
        return walk.happened().stream().anyMatch(ProposalAgreed.class::isInstance);
    }

    private static Object any(Random random, RuleOfConsent rules) {
        var practice = PRACTICES.get(random.nextInt(PRACTICES.size()));
        var wording = random.nextInt(8) == 0 ? random.nextInt(4) : rules.wording();
        var objection = random.nextInt(rules.raised() + 2);
        return switch (random.nextInt(40)) {
            case 0, 1, 2 ->
                    new AmendWording(DECISION, wording, "Words " + random.nextInt(3), "because");
            case 3, 4, 5, 6, 7, 8, 9, 10 ->
                    AProposal.resolve(
                            objection,
                            Resolution.values()[random.nextInt(Resolution.values().length)]);
            case 11, 12, 13, 14, 15, 16 ->
                    new WithdrawObjection(DECISION, practice, objection, "talked it through");
            case 17, 18, 19, 20, 21, 22, 23 ->
                    new AgreeProposal(
                            DECISION,
                            wording,
                            PRACTICES.subList(0, random.nextInt(PRACTICES.size() + 1)));
            case 24 ->
                    random.nextInt(3) == 0
                            ? new WithdrawProposal(DECISION, "overtaken")
                            : new AgreeProposal(DECISION, wording, PRACTICES);
            default ->
                    new TakePosition(
                            DECISION,
                            practice,
                            wording,
                            stance(random),
                            "reason " + random.nextInt(2),
                            REPRESENTATIVE);
        };
    }

    private static Stance stance(Random random) {
        return random.nextInt(8) == 0
                ? Stance.OBJECT
                : List.of(Stance.AGREE, Stance.AGREE_WITH_CONCERN, Stance.STAND_ASIDE)
                        .get(random.nextInt(3));
    }
}
