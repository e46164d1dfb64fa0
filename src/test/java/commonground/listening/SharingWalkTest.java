package commonground.listening;

import static commonground.listening.AnIssue.EVENINGS;
import static commonground.listening.AnIssue.NURSES;
import static commonground.listening.AnIssue.PROGRAMME;
import static commonground.listening.AnIssue.SATURDAYS;

import commonground.kernel.IssueId;
import commonground.kernel.PracticeCode;
import commonground.kernel.SharingId;
import commonground.testing.Answer;
import commonground.testing.Walk;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Much written down about what was shared, each compared with the rules. */
class SharingWalkTest {
    private static final int WALKS = 60;
    private static final int STEPS = 20;
    private static final SharingId TOWN_HALL = new SharingId("town-hall");
    private static final List<IssueId> ISSUES = List.of(SATURDAYS, EVENINGS, NURSES);

    @ParameterizedTest
    @ValueSource(longs = {10, 1974, 20161027})
    void whatIsWrittenDownIsChangedByCorrectionsAlone(long seed) {
        var random = new Random(seed);
        try (var walk = Walk.of(SharingMeeting.class)) {
            for (int i = 0; i < WALKS; i++) {
                walk.begin(
                        new RecordSharing(
                                TOWN_HALL,
                                PROGRAMME,
                                LocalDate.of(2016, 10, 27),
                                "Town hall",
                                List.of(new PracticeCode("A81001"), new PracticeCode("A81002")),
                                "Four partners"));
                walk.steps(STEPS, () -> any(random), new Rules()::of);
            }
            walk.trodden().metOnly("sharing.discussed-already", "sharing.not-discussed");
            walk.trodden().saw(IssueDiscussed.class, DiscussionCorrected.class);
        }
    }

    private static final class Rules {
        private final Map<IssueId, String> written = new HashMap<>();

        Answer of(Object command) {
            return command instanceof RecordDiscussion first
                    ? write(first)
                    : correct((CorrectDiscussion) command);
        }

        private Answer write(RecordDiscussion command) {
            var before = written.putIfAbsent(command.issue(), command.said());
            if (before != null)
                return before.equals(command.said())
                        ? Answer.yes()
                        : Answer.no("sharing.discussed-already");
            return Answer.yes(
                    new IssueDiscussed(TOWN_HALL, PROGRAMME, command.issue(), command.said()));
        }

        private Answer correct(CorrectDiscussion command) {
            var before = written.replace(command.issue(), command.said());
            if (before == null) return Answer.no("sharing.not-discussed");
            return before.equals(command.said())
                    ? Answer.yes()
                    : Answer.yes(
                            new DiscussionCorrected(
                                    TOWN_HALL,
                                    PROGRAMME,
                                    command.issue(),
                                    command.said(),
                                    command.reason()));
        }
    }

    private static Object any(Random random) {
        var issue = ISSUES.get(random.nextInt(ISSUES.size()));
        var said = "said " + random.nextInt(3);
        return random.nextBoolean()
                ? new RecordDiscussion(TOWN_HALL, issue, said)
                : new CorrectDiscussion(TOWN_HALL, issue, said, "misheard");
    }
}
