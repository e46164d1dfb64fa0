package commonground.decision;

import static commonground.decision.AProposal.ASHDOWN;
import static commonground.decision.AProposal.DECISION;
import static commonground.decision.AProposal.ELM_PARK;
import static commonground.decision.AProposal.MILL_ROAD;
import static commonground.decision.AProposal.take;
import static commonground.decision.Weighed.FEDERATION;
import static commonground.decision.Weighed.FEDERATION_PROPOSED;
import static commonground.decision.Weighed.LEAD;
import static commonground.decision.Weighed.MERGER;
import static commonground.decision.Weighed.NOTHING;
import static commonground.decision.Weighed.option;

import commonground.kernel.PracticeCode;
import commonground.testing.Trodden;
import commonground.testing.Walk;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Thousands of commands about options, nominees and plans, each compared with the rules. */
class OptionsWalkTest {
    private static final int WALKS = 100;
    private static final int STEPS = 30;
    private static final Trodden TRODDEN = new Trodden();

    /** With doing nothing proposed, or a merger that somebody has thought about. */
    private static final List<Appraisal> APPRAISALS =
            List.of(
                    FEDERATION_PROPOSED,
                    new Appraisal(List.of(NOTHING, FEDERATION, MERGER), 3),
                    new Appraisal(
                            List.of(
                                    option(FormOfWorking.DO_NOTHING, "Stay as we are", ""),
                                    option(FormOfWorking.MERGER, "One practice", "too much")),
                            1));

    private static final List<Nomination> LEADS =
            List.of(
                    LEAD,
                    new Nomination(
                            LEAD.partner(),
                            LEAD.manager(),
                            "the commissioner",
                            LocalDate.of(2017, 5, 1)));

    @ParameterizedTest
    @ValueSource(longs = {6, 1990, 20170401})
    void whatIsSaidBesidesTheWordsIsAgreedAsItWasSaid(long seed) {
        var random = new Random(seed);
        try (var walk = Walk.of(Decision.class)) {
            for (int i = 0; i < WALKS; i++) walked(walk, random);
            TRODDEN.add(walk.trodden());
        }
    }

    @AfterAll
    static void allThatCanBeRefusedWas() {
        TRODDEN.metOnly(
                "decision.closed.AGREED",
                "decision.closed.WITHDRAWN",
                "decision.wording-superseded",
                "decision.wording-unchanged",
                "decision.particulars-of-another-subject",
                "decision.option-unknown",
                "decision.chosen-option-rejected",
                "decision.option-rejected-already",
                "decision.rejection-reason-missing",
                "decision.no-members",
                "decision.position-missing");
        TRODDEN.saw(OptionRejected.class, PracticeAsked.class, ProposalAgreed.class);
    }

    private static void walked(Walk walk, Random random) {
        var subject =
                List.of(
                                Subject.FORM_OF_WORKING,
                                Subject.FORM_OF_WORKING,
                                Subject.LEAD,
                                Subject.BUSINESS_PLAN,
                                Subject.OTHER)
                        .get(random.nextInt(5));
        var besides = subject == Subject.OTHER ? null : besides(subject, random);
        walk.begin(
                new TableProposal(
                        DECISION,
                        ASHDOWN,
                        subject,
                        "How",
                        AProposal.WORDS,
                        List.of(),
                        null,
                        besides));
        var rules = new EveryOption(subject, besides);
        walk.steps(STEPS, () -> any(random, subject, rules), rules::of);
        NothingIllegal.in(walk.happened());
    }

    private static Particulars besides(Subject subject, Random random) {
        return switch (subject) {
            case LEAD -> LEADS.get(random.nextInt(2));
            case BUSINESS_PLAN -> new PlanVersion(1 + random.nextInt(2));
            default -> APPRAISALS.get(random.nextInt(APPRAISALS.size()));
        };
    }

    private static Object any(Random random, Subject subject, EveryOption rules) {
        var wording = random.nextInt(12) == 0 ? random.nextInt(4) : rules.wording();
        var some = some(random);
        return switch (random.nextInt(40)) {
            case 0, 1, 2, 3 ->
                    new AmendWording(
                            DECISION,
                            wording,
                            "Words " + random.nextInt(2),
                            "because",
                            switch (random.nextInt(4)) {
                                case 0 -> besides(Subject.LEAD, random);
                                case 1, 2 -> besides(subject, random);
                                default -> null;
                            });
            case 4 ->
                    random.nextInt(4) == 0
                            ? new WithdrawProposal(DECISION, "overtaken")
                            : new AgreeProposal(DECISION, wording, List.of());
            case 5, 6, 7, 8 -> new AgreeProposal(DECISION, wording, some);
            case 9, 10, 11, 12 -> new RecordAsked(DECISION, wording, some);
            case 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27 ->
                    new RejectOption(
                            DECISION, wording, random.nextInt(5), "not " + random.nextInt(3));
            default ->
                    take(
                            some.getFirst(),
                            wording,
                            List.of(Stance.AGREE, Stance.AGREE, Stance.STAND_ASIDE)
                                    .get(random.nextInt(3)),
                            "");
        };
    }

    private static List<PracticeCode> some(Random random) {
        return List.of(List.of(ELM_PARK), List.of(MILL_ROAD), List.of(ELM_PARK, MILL_ROAD))
                .get(random.nextInt(3));
    }
}
