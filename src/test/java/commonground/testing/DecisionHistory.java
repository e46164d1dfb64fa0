package commonground.testing;

import commonground.decision.AgreeProposal;
import commonground.decision.AmendWording;
import commonground.decision.RejectOption;
import commonground.decision.Resolution;
import commonground.decision.ResolveObjection;
import commonground.decision.Stance;
import commonground.decision.Subject;
import commonground.decision.TableProposal;
import commonground.decision.TakePosition;
import commonground.decision.WithdrawObjection;
import commonground.decision.WithdrawProposal;
import commonground.kernel.DecisionId;
import commonground.kernel.IssueId;
import commonground.kernel.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.springframework.boot.test.context.TestComponent;

/** Proposals are tabled, spoken to, objected to, amended, agreed and withdrawn. */
@TestComponent
class DecisionHistory implements History {
    final List<DecisionId> decisions = new ArrayList<>();
    private final ProgrammeHistory programmes;

    DecisionHistory(ProgrammeHistory programmes) {
        this.programmes = programmes;
    }

    @Override
    public void goOn(Random random, Consumer<Object> send) {
        if (programmes.programmes.isEmpty()) return;
        if (decisions.isEmpty() || random.nextInt(15) == 0) table(random, send);
        var decision = decisions.get(random.nextInt(decisions.size()));
        send.accept(
                switch (random.nextInt(19)) {
                    case 11 -> new RejectOption(decision, 1, 1 + random.nextInt(3), "not for us");
                    case 0 -> new AmendWording(decision, wording(random), "New words", "asked for");
                    case 1 -> resolve(random, decision);
                    case 2 ->
                            new WithdrawObjection(
                                    decision,
                                    ProgrammeHistory.practice(random),
                                    1 + random.nextInt(2),
                                    "content now");
                    case 3 ->
                            random.nextInt(4) == 0
                                    ? new WithdrawProposal(decision, "not now")
                                    : agree(decision, random);
                    case 4 -> agree(decision, random);
                    case 5, 6, 7, 8, 9, 10 -> RulesHistory.any(decision, wording(random), random);
                    default -> position(decision, random);
                });
    }

    private ResolveObjection resolve(Random random, DecisionId decision) {
        var objection = 1 + random.nextInt(2);
        var how = History.any(random, Resolution.values());
        return new ResolveObjection(
                decision,
                objection,
                how,
                "talked it over",
                List.of(History.any(random, decisions.toArray(DecisionId[]::new))),
                "",
                "a second nurse",
                how == Resolution.TRIAL_AGREED ? LocalDate.of(2017, 6, 1) : null);
    }

    private void table(Random random, Consumer<Object> send) {
        var before = decisions.isEmpty() ? List.<DecisionId>of() : List.of(decisions.getLast());
        decisions.add(DecisionId.next());
        var subject = History.any(random, Subject.values());
        send.accept(
                new TableProposal(
                        decisions.getLast(),
                        programmes.any(random),
                        subject,
                        "Proposal " + decisions.size(),
                        "The words as they were first",
                        before,
                        random.nextBoolean() ? new IssueId("an-issue") : null,
                        AnyParticulars.of(subject, random),
                        random.nextInt(3) == 0 ? null : RulesHistory.rule(random)));
    }

    private static AgreeProposal agree(DecisionId decision, Random random) {
        return new AgreeProposal(
                decision, wording(random), List.of(ProgrammeHistory.practice(random)));
    }

    private static TakePosition position(DecisionId decision, Random random) {
        return new TakePosition(
                decision,
                ProgrammeHistory.practice(random),
                wording(random),
                History.any(random, Stance.values()),
                "because of the car park",
                new PersonId("a-partner"));
    }

    private static int wording(Random random) {
        return random.nextInt(3) == 0 ? 2 : 1;
    }
}
