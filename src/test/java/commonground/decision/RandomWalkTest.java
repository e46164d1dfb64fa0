package commonground.decision;

import static commonground.decision.AProposal.ASHDOWN;
import static commonground.decision.AProposal.DECISION;
import static commonground.decision.AProposal.ELM_PARK;
import static commonground.decision.AProposal.MILL_ROAD;
import static commonground.decision.AProposal.OAK_LANE;
import static commonground.decision.AProposal.REPRESENTATIVE;
import static org.assertj.core.api.Assertions.assertThat;

import commonground.kernel.PracticeCode;
import commonground.kernel.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.matchers.Matchers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Thousands of commands in no sensible order, each compared with the rules said once more. */
class RandomWalkTest {
    private static final List<PracticeCode> PRACTICES = List.of(ELM_PARK, MILL_ROAD, OAK_LANE);
    private static final AggregateTestFixture<Decision> fixture =
            new AggregateTestFixture<>(Decision.class);
    private static final int WALKS = 40;
    private static final int STEPS = 30;
    private static final int STEPS_AFTER_THE_END = 4;

    @ParameterizedTest
    @ValueSource(longs = {1, 2016, 20180614})
    void theAggregateDoesWhatTheRulesSayAndNothingElse(long seed) {
        var random = new Random(seed);
        int agreed = 0;
        for (int walk = 0; walk < WALKS; walk++) if (walk(random)) agreed++;
        assertThat(agreed).as("walks that came to an agreement").isGreaterThan(3);
    }

    private static boolean walk(Random random) {
        var rules = new RuleOfConsent();
        var history = new ArrayList<Object>();
        history.add(
                new ProposalTabled(
                        DECISION, ASHDOWN, Subject.OTHER, "Our vision", AProposal.WORDS));
        int after = 0;
        for (int step = 0; step < STEPS && after < STEPS_AFTER_THE_END; step++) {
            var command = any(random, rules);
            var wasEnded = rules.isEnded();
            var expected = rules.of(command);
            var events = new ArrayList<Object>();
            var key = outcome(fixture, history, command, events);
            assertThat(key).as("%s after %s", command, history).isEqualTo(expected.refusal());
            assertThat(events).as("%s after %s", command, history).hasSize(expected.events());
            if (wasEnded) {
                assertThat(events).isEmpty();
                after++;
            }
            history.addAll(events);
            if (events.stream().anyMatch(ProposalAgreed.class::isInstance))
                assertNothingStoodInTheWay(history);
        }
        return history.stream().anyMatch(ProposalAgreed.class::isInstance);
    }

    /** From the events alone, without asking either of the two. */
    private static void assertNothingStoodInTheWay(List<Object> history) {
        var agreed =
                history.stream()
                        .filter(ProposalAgreed.class::isInstance)
                        .map(ProposalAgreed.class::cast)
                        .findFirst()
                        .orElseThrow();
        assertThat(agreed.members()).isNotEmpty();
        for (var member : agreed.members()) {
            var last =
                    history.stream()
                            .filter(e ->
                                    e instanceof PositionTaken p && p.practice().equals(member))
                            .map(PositionTaken.class::cast)
                            .reduce((earlier, later) -> later)
                            .orElseThrow();
            assertThat(last.wording()).isEqualTo(agreed.wording());
            assertThat(last.stance()).isNotEqualTo(Stance.OBJECT);
        }
        var raised = history.stream().filter(ObjectionRaised.class::isInstance).count();
        var resolved = history.stream().filter(ObjectionResolved.class::isInstance).count();
        assertThat(resolved).isEqualTo(raised);
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

    /** The key of the refusal, or nothing; the events are put into {@code published}. */
    static String outcome(
            AggregateTestFixture<Decision> fixture,
            List<Object> history,
            Object command,
            List<Object> published) {
        var result = fixture.given(history).when(command);
        result.expectEventsMatching(
                Matchers.<List<EventMessage<?>>>predicate(events -> {
                    events.forEach(event -> published.add(event.getPayload()));
                    return true;
                }));
        if (!published.isEmpty()) return "";
        var key = new StringBuilder();
        try {
            result.expectException(
                    Matchers.<Throwable>predicate(thrown ->
                            !key.append(((Refusal) thrown).reasons().getFirst().key()).isEmpty()));
        } catch (AssertionError notRefused) {
            result.expectSuccessfulHandlerExecution();
        }
        return key.toString();
    }
}
