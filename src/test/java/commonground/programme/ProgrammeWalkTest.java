package commonground.programme;

import static commonground.programme.EveryProgramme.ASHDOWN;
import static commonground.programme.EveryProgramme.NAME;

import commonground.kernel.DecisionId;
import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import commonground.testing.Trodden;
import commonground.testing.Walk;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Thousands of commands to a programme, each compared with the rules. */
class ProgrammeWalkTest {
    private static final int WALKS = 60;
    private static final int STEPS = 35;
    private static final Trodden TRODDEN = new Trodden();

    private static final List<PracticeCode> PRACTICES =
            List.of(
                    new PracticeCode("A81001"),
                    new PracticeCode("A81002"),
                    new PracticeCode("A81003"));
    private static final List<PersonId> PEOPLE =
            List.of(
                    new PersonId("the-partner"),
                    new PersonId("the-manager"),
                    new PersonId("another"));

    @ParameterizedTest
    @ValueSource(longs = {12, 1948, 20180601})
    void membersComeAndGoAndWhatTheyAgreeIsAdoptedOnce(long seed) {
        var random = new Random(seed);
        try (var walk = Walk.of(Programme.class)) {
            for (int i = 0; i < WALKS; i++) {
                var first = PRACTICES.subList(0, random.nextInt(3));
                walk.begin(new OpenProgramme(ASHDOWN, NAME, "Ashdown", first));
                walk.steps(STEPS, () -> any(random), new EveryProgramme(first)::of);
            }
            TRODDEN.add(walk.trodden());
        }
    }

    @AfterAll
    static void allThatCanBeRefusedWas() {
        TRODDEN.metOnly(
                "programme.member-already",
                "programme.not-a-member",
                "programme.closed-to-members",
                "programme.closed-already",
                "programme.not-closed",
                "programme.no-lead",
                "programme.lead-replaced",
                "programme.not-nominated");
        TRODDEN.saw(
                MemberJoined.class,
                MemberLeft.class,
                ProgrammeClosed.class,
                ProgrammeReopened.class,
                VisionAgreed.class,
                CommonIssueAgreed.class,
                FormOfWorkingAgreed.class,
                BusinessPlanAgreed.class,
                LeadNominated.class,
                LeadConfirmed.class,
                LeadDeclined.class);
    }

    private static Object any(Random random) {
        var practice = PRACTICES.get(random.nextInt(PRACTICES.size()));
        var person = PEOPLE.get(random.nextInt(PEOPLE.size()));
        var decision = new DecisionId("decision-" + random.nextInt(2));
        return switch (random.nextInt(22)) {
            case 0, 1, 2 -> new AddMember(ASHDOWN, practice, "asked");
            case 3, 4 -> new RemoveMember(ASHDOWN, practice, "moved");
            case 5 -> new CloseProgramme(ASHDOWN, "done");
            case 6, 7 -> new ReopenProgramme(ASHDOWN, "not done");
            case 8 -> new AdoptVision(ASHDOWN, decision, 1, "Nobody waits");
            case 9 -> new AdoptCommonIssue(ASHDOWN, decision, 2, "Saturdays", PRACTICES);
            case 10 -> new AdoptFormOfWorking(ASHDOWN, decision, 1, "A federation", "How");
            case 11 -> new AdoptBusinessPlan(ASHDOWN, decision, 1, "The plan", 3);
            case 12, 20, 21 -> {
                int first = random.nextInt(PEOPLE.size());
                yield new NominateLead(
                        ASHDOWN,
                        decision,
                        new Nominee(PEOPLE.get(first), PRACTICES.get(0), 2),
                        new Nominee(PEOPLE.get((first + 1) % PEOPLE.size()), PRACTICES.get(1), 3),
                        "the locality budget",
                        LocalDate.of(2017, 4, 1));
            }
            case 13, 14, 15, 16 -> new ConfirmLead(ASHDOWN, decision, person, practice);
            default -> new DeclineLead(ASHDOWN, decision, person, practice, "no time");
        };
    }
}
