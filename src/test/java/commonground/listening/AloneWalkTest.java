package commonground.listening;

import static commonground.listening.AloneRoundTest.ASHDOWN;
import static commonground.listening.AloneRoundTest.ELM;
import static commonground.listening.AloneRoundTest.MILL;
import static commonground.listening.AloneRoundTest.OAK;
import static commonground.listening.AloneRoundTest.QUESTIONS;
import static commonground.listening.AloneRoundTest.ROUND;
import static commonground.listening.AloneRoundTest.said;

import commonground.kernel.PracticeCode;
import commonground.testing.Answer;
import commonground.testing.Walk;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Thousands of answers given alone, each compared with the rules. */
class AloneWalkTest {
    private static final int WALKS = 120;
    private static final int STEPS = 12;
    private static final PracticeCode NOT_ASKED = new PracticeCode("A81004");
    private static final List<PracticeCode> ASKED = List.of(ELM, MILL, OAK);

    @ParameterizedTest
    @ValueSource(longs = {9, 1952, 20160901})
    void nobodyAnswersAfterTheLastHasAnswered(long seed) {
        var random = new Random(seed);
        try (var walk = Walk.of(AloneRound.class)) {
            for (int i = 0; i < WALKS; i++) {
                walk.begin(new OpenRound(ROUND, ASHDOWN, QUESTIONS, ASKED));
                walk.steps(STEPS, () -> any(random), new Rules()::of);
            }
            walk.trodden()
                    .metOnly(
                            "alone.closed",
                            "alone.not-asked",
                            "alone.other-questions",
                            "alone.no-such-theme");
            walk.trodden().saw(AnsweredAlone.class, RoundClosed.class);
        }
    }

    /** The first question has three themes to choose from, the second none. */
    private static final class Rules {
        private final Map<PracticeCode, List<AloneAnswer>> answers = new HashMap<>();
        private final Set<PracticeCode> ownWords = new HashSet<>();
        private boolean closed;

        Answer of(Object command) {
            if (closed) return Answer.no("alone.closed");
            if (command instanceof AnswerAlone answer) return answer(answer);
            closed = true;
            return Answer.yes(
                    new RoundClosed(ROUND, ASHDOWN, false, ((CloseRound) command).reason()));
        }

        private Answer answer(AnswerAlone command) {
            if (!ASKED.contains(command.practice())) return Answer.no("alone.not-asked");
            if (command.answers().size() != 2) return Answer.no("alone.other-questions");
            for (var theme : command.answers().getFirst().chosen())
                if (theme < 1 || theme > 3) return Answer.no("alone.no-such-theme");
            if (!command.answers().getLast().chosen().isEmpty())
                return Answer.no("alone.no-such-theme");
            var same = command.answers().equals(answers.put(command.practice(), command.answers()));
            if (same && (command.onBehalf() || ownWords.contains(command.practice())))
                return Answer.yes();
            ownWords.remove(command.practice());
            if (!command.onBehalf()) ownWords.add(command.practice());
            var answered =
                    new AnsweredAlone(
                            ROUND,
                            ASHDOWN,
                            command.practice(),
                            command.answers(),
                            command.onBehalf());
            closed = answers.size() == ASKED.size();
            return closed
                    ? Answer.yes(answered, new RoundClosed(ROUND, ASHDOWN, true, ""))
                    : Answer.yes(answered);
        }
    }

    private static Object any(Random random) {
        if (random.nextInt(30) == 0) return new CloseRound(ROUND, "one is away");
        var practice = random.nextInt(8) == 0 ? NOT_ASKED : ASKED.get(random.nextInt(ASKED.size()));
        var first = said("Words " + random.nextInt(2), random.nextInt(4) + random.nextInt(2));
        var second = random.nextInt(8) == 0 ? said("Our name", 1) : said("Our name");
        return new AnswerAlone(
                ROUND,
                practice,
                random.nextInt(8) == 0 ? List.of(first) : List.of(first, second),
                random.nextBoolean());
    }
}
