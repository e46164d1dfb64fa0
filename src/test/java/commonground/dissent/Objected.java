package commonground.dissent;

import commonground.decision.DissentCase;
import commonground.decision.DissentEnding;
import commonground.decision.Subject;
import commonground.kernel.DecisionId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import java.time.LocalDate;
import java.util.List;

/** Objections, in the words of those who raise them. */
record Objected(DissentCase dissent) {
    static final PracticeCode ELM_PARK = new PracticeCode("A81001");
    static final PracticeCode MILL_ROAD = new PracticeCode("A81002");
    static final PracticeCode OAK_LANE = new PracticeCode("A81003");
    static final DecisionId SATURDAYS = new DecisionId("saturdays");
    static final DecisionId NURSES = new DecisionId("nurses");
    static final LocalDate TODAY = LocalDate.of(2018, 6, 14);

    static Objected by(PracticeCode practice, int year, int month, int day) {
        return new Objected(
                new DissentCase(
                        new DecisionId("plan"),
                        new ProgrammeId("ashdown-heath"),
                        "Business plan",
                        Subject.BUSINESS_PLAN,
                        1,
                        practice,
                        "Saturdays take our only nurse",
                        LocalDate.of(year, month, day),
                        List.of(),
                        null,
                        null,
                        null));
    }

    Objected to(Subject subject) {
        var d = dissent;
        return new Objected(
                new DissentCase(
                        d.decision(),
                        d.programme(),
                        d.title(),
                        subject,
                        d.objection(),
                        d.practice(),
                        d.reason(),
                        d.raisedOn(),
                        d.issues(),
                        d.endedOn(),
                        d.ending(),
                        d.explanation()));
    }

    Objected broughtBackTo(DecisionId... issues) {
        var d = dissent;
        return new Objected(
                new DissentCase(
                        d.decision(),
                        d.programme(),
                        d.title(),
                        d.subject(),
                        d.objection(),
                        d.practice(),
                        d.reason(),
                        d.raisedOn(),
                        List.of(issues),
                        d.endedOn(),
                        d.ending(),
                        d.explanation()));
    }

    Objected endedAfter(int days, DissentEnding ending) {
        var d = dissent;
        return new Objected(
                new DissentCase(
                        d.decision(),
                        d.programme(),
                        d.title(),
                        d.subject(),
                        d.objection(),
                        d.practice(),
                        d.reason(),
                        d.raisedOn(),
                        d.issues(),
                        d.raisedOn().plusDays(days),
                        ending,
                        "talked through"));
    }

    static List<DissentCase> all(Objected... objected) {
        return java.util.Arrays.stream(objected).map(Objected::dissent).toList();
    }
}
