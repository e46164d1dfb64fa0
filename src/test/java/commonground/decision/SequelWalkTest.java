package commonground.decision;

import static commonground.decision.AProposal.ASHDOWN;
import static commonground.decision.AProposal.DECISION;
import static commonground.decision.AProposal.ELM_PARK;
import static commonground.decision.AProposal.REPRESENTATIVE;
import static commonground.decision.AProposal.SATURDAYS;
import static commonground.decision.AProposal.take;

import commonground.kernel.DecisionId;
import commonground.testing.Walk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Thousands of commands around and after the end, each compared with what may follow. */
class SequelWalkTest {
    private static final int WALKS = 120;
    private static final int STEPS = 25;
    private static final DecisionId LATER = new DecisionId("the-later-one");

    @ParameterizedTest
    @ValueSource(longs = {5, 1911, 20171005})
    void nothingFollowsButWhatMay(long seed) {
        var random = new Random(seed);
        try (var walk = Walk.of(Decision.class)) {
            for (int i = 0; i < WALKS; i++) walked(walk, random);
            walk.trodden()
                    .met(
                            "decision.not-agreed-yet",
                            "decision.never-agreed",
                            "decision.superseded-already",
                            "decision.supersedes-itself",
                            "decision.not-under-review",
                            "decision.open-needs-no-correction",
                            "decision.rule-is-met",
                            "decision.closed.AGREED",
                            "decision.closed.REJECTED",
                            "decision.closed.WITHDRAWN",
                            "decision.closed.ESCALATED");
            walk.trodden()
                    .saw(
                            AgreedInsteadOf.class,
                            ReviewDateSet.class,
                            DecisionPutUnderReview.class,
                            DecisionReaffirmed.class,
                            DecisionSuperseded.class,
                            CorrectionNoted.class);
        }
    }

    private static void walked(Walk walk, Random random) {
        var insteadOf = random.nextInt(3) == 0 ? SATURDAYS : null;
        walk.begin(tabled(insteadOf));
        var trials = new ArrayList<EverySequel.Trial>();
        for (int number = 1; random.nextInt(5) < 2; number++) tried(walk, random, number, trials);
        walk.put(take(ELM_PARK, 1, Stance.AGREE, ""));
        var rules = new EverySequel(insteadOf, trials);
        walk.steps(STEPS, () -> any(random, rules), rules::of);
        NothingIllegal.in(walk.happened());
    }

    private static TableProposal tabled(@Nullable DecisionId insteadOf) {
        return new TableProposal(
                DECISION,
                ASHDOWN,
                Subject.OTHER,
                "Saturdays",
                AProposal.WORDS,
                List.of(),
                null,
                null,
                null,
                insteadOf);
    }

    /** Elm Park objects, and a trial is agreed; sometimes it does not meet the objection. */
    private static void tried(
            Walk walk, Random random, int number, List<EverySequel.Trial> trials) {
        var trial = new EverySequel.Trial(day(random), "trial " + number);
        walk.put(take(ELM_PARK, 1, Stance.OBJECT, "reason " + number));
        walk.put(
                new ResolveObjection(
                        DECISION,
                        number,
                        Resolution.TRIAL_AGREED,
                        trial.explanation(),
                        List.of(),
                        "",
                        "",
                        trial.on()));
        var met = random.nextInt(4) > 0;
        walk.put(new ConfirmResolution(DECISION, ELM_PARK, number, met, "tried", REPRESENTATIVE));
        if (met) trials.add(trial);
        else walk.put(AProposal.resolve(number, Resolution.SAFEGUARD_ADDED));
    }

    private static Object any(Random random, EverySequel rules) {
        if (!rules.isEnded() && random.nextInt(3) > 0) return anyEnd(random);
        return switch (random.nextInt(20)) {
            case 0, 1, 2, 3 ->
                    new SetReviewDate(DECISION, day(random), "reason " + random.nextInt(2));
            case 4, 5, 6, 7 -> new PutUnderReview(DECISION, "asked for " + random.nextInt(2));
            case 8, 9, 10, 11 ->
                    new ReaffirmDecision(
                            DECISION, "it works", random.nextBoolean() ? null : day(random));
            case 12 ->
                    new SupersedeDecision(
                            DECISION, List.of(LATER, SATURDAYS, DECISION).get(random.nextInt(3)));
            case 13, 14, 15 -> new NoteCorrection(DECISION, "not " + random.nextInt(3));
            default -> rules.isEnded() ? anyLate(random) : new NoteCorrection(DECISION, "no");
        };
    }

    private static Object anyEnd(Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> new WithdrawProposal(DECISION, "overtaken");
            case 1 -> new EscalateProposal(DECISION, 1, "The commissioner", "stuck");
            case 2, 3 ->
                    new RejectProposal(
                            DECISION,
                            1,
                            "no majority",
                            random.nextBoolean() ? List.of(ELM_PARK) : List.of(),
                            List.of());
            default ->
                    new AgreeProposal(
                            DECISION,
                            1,
                            List.of(ELM_PARK),
                            List.of(),
                            random.nextBoolean() ? "" : "We do it",
                            null,
                            random.nextBoolean() ? null : day(random));
        };
    }

    private static Object anyLate(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> new AmendWording(DECISION, 1, "Other words", "late");
            case 1 -> take(ELM_PARK, 1, Stance.OBJECT, "late");
            case 2 -> new RecordAsked(DECISION, 1, List.of(ELM_PARK));
            case 3 -> new RejectOption(DECISION, 1, 1, "late");
            case 4 -> new ChooseRule(DECISION, Rule.UNANIMITY, "late");
            default -> anyEnd(random);
        };
    }

    private static LocalDate day(Random random) {
        return AProposal.REVIEW.plusDays(random.nextInt(4));
    }
}
