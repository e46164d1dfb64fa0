package commonground.testing;

import commonground.decision.BringBackToCommonGround;
import commonground.decision.ConfirmResolution;
import commonground.decision.FindObjectionNotQualified;
import commonground.decision.LapseObjections;
import commonground.decision.NoteCorrection;
import commonground.decision.PutUnderReview;
import commonground.decision.QualifyObjection;
import commonground.decision.ReaffirmDecision;
import commonground.decision.SetReviewDate;
import commonground.decision.Stance;
import commonground.decision.SupersedeDecision;
import commonground.decision.SustainObjection;
import commonground.decision.TakePosition;
import commonground.kernel.DecisionId;
import commonground.kernel.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.springframework.boot.test.context.TestComponent;

/** Objections are looked at, upheld, confirmed, brought back; what was agreed is reviewed. */
@TestComponent
class ObjectionHistory implements History {
    private static final LocalDate REVIEW = LocalDate.of(2017, 6, 1);

    private final DecisionHistory decisions;

    ObjectionHistory(DecisionHistory decisions) {
        this.decisions = decisions;
    }

    @Override
    public void goOn(Random random, Consumer<Object> send) {
        if (decisions.decisions.isEmpty()) return;
        var decision = any(random);
        var objection = 1 + random.nextInt(2);
        if (random.nextBoolean()) send.accept(anObjectionTo(decision, random));
        send.accept(
                switch (random.nextInt(12)) {
                    case 0 -> new QualifyObjection(decision, objection, "It harms our aim");
                    case 1 -> new FindObjectionNotQualified(decision, objection, "It does not");
                    case 2 -> new SustainObjection(decision, objection, "Another draft");
                    case 3, 4 ->
                            new ConfirmResolution(
                                    decision,
                                    ProgrammeHistory.practice(random),
                                    objection,
                                    random.nextBoolean(),
                                    "As far as we can see",
                                    new PersonId("a-partner"));
                    case 5 ->
                            new LapseObjections(
                                    decision, ProgrammeHistory.practice(random), "It left");
                    case 6 ->
                            new BringBackToCommonGround(
                                    decision,
                                    List.of(objection),
                                    List.of(any(random)),
                                    List.of(ProgrammeHistory.practice(random)),
                                    "the manager",
                                    "Much was said",
                                    "More talk follows");
                    case 7 ->
                            new SetReviewDate(
                                    decision, REVIEW.plusDays(random.nextInt(9)), "To see");
                    case 8 -> new PutUnderReview(decision, "It is half empty");
                    case 9 -> new ReaffirmDecision(decision, "The figures", REVIEW);
                    case 10 -> new SupersedeDecision(decision, any(random));
                    default -> new NoteCorrection(decision, "Five, not six");
                });
    }

    private static TakePosition anObjectionTo(DecisionId decision, Random random) {
        return new TakePosition(
                decision,
                ProgrammeHistory.practice(random),
                1,
                Stance.OBJECT,
                "because of the rota",
                new PersonId("a-partner"));
    }

    private DecisionId any(Random random) {
        return decisions.decisions.get(random.nextInt(decisions.decisions.size()));
    }
}
