package commonground.testing;

import commonground.decision.ChooseRule;
import commonground.decision.ConfirmPosition;
import commonground.decision.DeclareInterest;
import commonground.decision.Denominator;
import commonground.decision.EscalateProposal;
import commonground.decision.InterestAction;
import commonground.decision.Majority;
import commonground.decision.NoteCommitment;
import commonground.decision.PatientsOnList;
import commonground.decision.Quorum;
import commonground.decision.RecordAsked;
import commonground.decision.RecordPresence;
import commonground.decision.RejectProposal;
import commonground.decision.Rule;
import commonground.decision.Stance;
import commonground.decision.TakePosition;
import commonground.decision.Threshold;
import commonground.decision.WithdrawInterest;
import commonground.kernel.DecisionId;
import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import java.util.List;
import java.util.Random;

/** What is done with a decision under its rule, in no sensible order. */
final class RulesHistory {
    private static final PersonId PARTNER = new PersonId("a-partner");

    private RulesHistory() {}

    static Rule rule(Random random) {
        var majority =
                new Majority(
                        History.any(
                                random,
                                new Threshold[] {
                                    Threshold.ORDINARY, Threshold.SPECIAL, Threshold.atLeast(60)
                                }),
                        History.any(random, Denominator.values()),
                        History.any(
                                random,
                                new Quorum[] {
                                    Quorum.NONE, Quorum.ofPractices(1), Quorum.ofPercent(50)
                                }));
        return History.any(
                random,
                new Rule[] {
                    Rule.CONSENT,
                    Rule.UNANIMITY,
                    Rule.majorityByPractice(majority),
                    Rule.majorityByListSize(majority)
                });
    }

    static Object any(DecisionId decision, int wording, Random random) {
        var practice = ProgrammeHistory.practice(random);
        return switch (random.nextInt(11)) {
            case 0 -> new ChooseRule(decision, rule(random), "asked for");
            case 1 -> new ConfirmPosition(decision, practice, wording, PARTNER);
            case 2 -> new NoteCommitment(decision, practice, "we work by it", PARTNER);
            case 3, 4 ->
                    new DeclareInterest(
                            decision,
                            practice,
                            random.nextBoolean() ? PARTNER : null,
                            "owns the building",
                            History.any(random, InterestAction.values()));
            case 5 ->
                    new WithdrawInterest(decision, practice, 1 + random.nextInt(2), "it has ended");
            case 6 -> new RecordAsked(decision, wording, List.of(practice));
            case 7 ->
                    new RecordPresence(
                            decision,
                            wording,
                            random.nextInt(3) == 0 ? List.of() : List.of(practice));
            case 8 ->
                    random.nextInt(3) == 0
                            ? end(decision, wording, random)
                            : onBehalf(decision, practice, wording, random);
            default -> onBehalf(decision, practice, wording, random);
        };
    }

    private static Object end(DecisionId decision, int wording, Random random) {
        return random.nextBoolean()
                ? new EscalateProposal(decision, wording, "The commissioner", "stuck")
                : new RejectProposal(
                        decision,
                        wording,
                        "no majority",
                        List.of(ProgrammeHistory.practice(random)),
                        List.of());
    }

    private static TakePosition onBehalf(
            DecisionId decision, PracticeCode practice, int wording, Random random) {
        return new TakePosition(
                decision,
                practice,
                wording,
                History.any(random, Stance.values()),
                "because of the car park",
                PARTNER,
                "by telephone",
                List.of(new PatientsOnList(practice, 1 + random.nextInt(20_000))));
    }
}
