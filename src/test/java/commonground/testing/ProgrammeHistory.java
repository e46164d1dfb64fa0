package commonground.testing;

import commonground.kernel.DecisionId;
import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.programme.AddMember;
import commonground.programme.AdoptBusinessPlan;
import commonground.programme.AdoptCommonIssue;
import commonground.programme.AdoptFormOfWorking;
import commonground.programme.CloseProgramme;
import commonground.programme.ConfirmLead;
import commonground.programme.DeclineLead;
import commonground.programme.NominateLead;
import commonground.programme.Nominee;
import commonground.programme.OpenProgramme;
import commonground.programme.RemoveMember;
import commonground.programme.ReopenProgramme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.springframework.boot.test.context.TestComponent;

/** Programmes open; practices join, leave and join again. */
@TestComponent
class ProgrammeHistory implements History {
    static final List<PracticeCode> PRACTICES =
            List.of(
                    new PracticeCode("A81001"),
                    new PracticeCode("A81002"),
                    new PracticeCode("A81003"),
                    new PracticeCode("A81004"));

    final List<ProgrammeId> programmes = new ArrayList<>();

    @Override
    public void goOn(Random random, Consumer<Object> send) {
        if (programmes.isEmpty() || random.nextInt(20) == 0) {
            programmes.add(ProgrammeId.next());
            send.accept(
                    new OpenProgramme(
                            programmes.getLast(),
                            "Programme " + programmes.size(),
                            "Ashdown",
                            PRACTICES.subList(0, 2)));
        }
        send.accept(
                switch (random.nextInt(12)) {
                    case 10 -> new CloseProgramme(any(random), "they are one practice now");
                    case 11 -> new ReopenProgramme(any(random), "they parted");
                    case 0, 1, 2 ->
                            new AddMember(any(random), practice(random), "asked to come in");
                    case 3, 4, 5 -> new RemoveMember(any(random), practice(random), "left again");
                    default -> whatFollowsFromDecisions(random);
                });
    }

    private Object whatFollowsFromDecisions(Random random) {
        var programme = any(random);
        var number = random.nextInt(2);
        var matter = random.nextInt(6);
        // a decision is about one matter; the last three are all about who leads
        var about = "-" + Math.min(matter, 3) + "-";
        var decision = new DecisionId("of-" + programme + about + number);
        return switch (matter) {
            case 0 -> new AdoptCommonIssue(programme, decision, 1, "Saturdays", PRACTICES);
            case 1 -> new AdoptFormOfWorking(programme, decision, 1, "Hubs", "We work in hubs");
            case 2 -> new AdoptBusinessPlan(programme, decision, 1, "The plan", 2);
            case 3 ->
                    new ConfirmLead(
                            programme, decision, new PersonId("a-partner"), PRACTICES.getFirst());
            case 4 ->
                    new DeclineLead(
                            programme,
                            decision,
                            new PersonId("a-manager"),
                            PRACTICES.getLast(),
                            "no time");
            default ->
                    new NominateLead(
                            programme,
                            decision,
                            new Nominee(new PersonId("a-partner"), PRACTICES.getFirst(), 2),
                            new Nominee(new PersonId("a-manager"), PRACTICES.getLast(), 3),
                            "the locality budget",
                            LocalDate.of(2017, 4, 1));
        };
    }

    ProgrammeId any(Random random) {
        return programmes.get(random.nextInt(programmes.size()));
    }

    static PracticeCode practice(Random random) {
        return PRACTICES.get(random.nextInt(PRACTICES.size()));
    }
}
