package commonground.listening;

import static commonground.listening.ElmPark.CARE_HOMES;
import static commonground.listening.ElmPark.ELM_PARK;
import static commonground.listening.ElmPark.MANAGER;
import static commonground.listening.ElmPark.MEETING;
import static commonground.listening.ElmPark.MILL_ROAD;
import static commonground.listening.ElmPark.PARTNER;
import static commonground.listening.ElmPark.ROTA;
import static commonground.listening.ElmPark.SEPTEMBER;
import static commonground.listening.ElmPark.meet;

import commonground.kernel.StatementId;
import commonground.testing.Walk;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Thousands of commands to a listening meeting, each compared with the rules. */
class MeetingWalkTest {
    private static final int WALKS = 60;
    private static final int STEPS = 30;
    private static final List<StatementId> STATEMENTS =
            List.of(ROTA, CARE_HOMES, new StatementId("saturdays"));

    @ParameterizedTest
    @ValueSource(longs = {8, 1923, 20160912})
    void whatWasSaidIsToldBackAndConfirmedInTheVeryWords(long seed) {
        var random = new Random(seed);
        try (var walk = Walk.of(ListeningMeeting.class)) {
            for (int i = 0; i < WALKS; i++) {
                walk.begin(meet());
                var rules = new EveryStatement(meet());
                walk.steps(STEPS, () -> any(random), rules::of);
            }
            walk.trodden()
                    .metOnly(
                            "listening.statement-there-already",
                            "listening.add-before-reflecting",
                            "listening.statement-unknown",
                            "listening.only-the-practice-corrects",
                            "listening.of-another-practice",
                            "listening.nothing-heard",
                            "listening.reflected-already",
                            "listening.confirmed-already",
                            "listening.not-reflected-back",
                            "listening.corrected-since");
            walk.trodden()
                    .saw(
                            MeetingCorrected.class,
                            StatementHeard.class,
                            StatementTagged.class,
                            StatementCorrected.class,
                            HeardReflectedBack.class,
                            ReflectionConfirmed.class);
        }
    }

    private static Object any(Random random) {
        var statement = STATEMENTS.get(random.nextInt(STATEMENTS.size()));
        var words = "Words " + random.nextInt(3);
        var themes =
                random.nextBoolean() ? List.of(Theme.STAFF) : List.of(Theme.MONEY, Theme.STAFF);
        var practice = random.nextInt(8) == 0 ? MILL_ROAD : ELM_PARK;
        return switch (random.nextInt(16)) {
            case 0, 1, 2 -> new AddStatement(MEETING, statement, words, themes);
            case 3, 4 -> new TagStatement(MEETING, statement, themes);
            case 5, 6, 7, 8 ->
                    new CorrectStatement(
                            MEETING,
                            practice,
                            statement,
                            words,
                            "",
                            random.nextInt(3) == 0 ? null : PARTNER);
            case 9, 10, 11 ->
                    new ReflectBack(
                            MEETING,
                            MANAGER,
                            random.nextInt(3) == 0 ? "by letter" : "by telephone");
            case 12, 13, 14 ->
                    new ConfirmReflection(
                            MEETING,
                            practice,
                            random.nextInt(4) == 0 ? MANAGER : PARTNER,
                            random.nextInt(3) == 0 ? "just so" : "");
            default ->
                    new CorrectMeeting(
                            MEETING,
                            SEPTEMBER.plusDays(random.nextInt(2)),
                            "At the surgery",
                            List.of(PARTNER),
                            "the practice nurse",
                            List.of(MANAGER),
                            "the diary was wrong");
        };
    }
}
