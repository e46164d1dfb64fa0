package commonground.testing;

import commonground.kernel.IssueId;
import commonground.kernel.RoundId;
import commonground.kernel.SharingId;
import commonground.listening.AloneAnswer;
import commonground.listening.AloneQuestion;
import commonground.listening.AnswerAlone;
import commonground.listening.CloseRound;
import commonground.listening.CorrectDiscussion;
import commonground.listening.OpenRound;
import commonground.listening.RecordDiscussion;
import commonground.listening.RecordSharing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.springframework.boot.test.context.TestComponent;

/** Practices share issues with each other, and answer questions alone. */
@TestComponent
class AloneHistory implements History {
    private static final List<AloneQuestion> QUESTIONS =
            List.of(new AloneQuestion("Why together?", List.of("Staff", "Money")));

    private final List<RoundId> rounds = new ArrayList<>();
    private final List<SharingId> sharings = new ArrayList<>();
    private final ProgrammeHistory programmes;

    AloneHistory(ProgrammeHistory programmes) {
        this.programmes = programmes;
    }

    @Override
    public void goOn(Random random, Consumer<Object> send) {
        if (programmes.programmes.isEmpty()) return;
        if (rounds.isEmpty() || random.nextInt(8) == 0) begin(random, send);
        var round = rounds.get(random.nextInt(rounds.size()));
        var sharing = sharings.get(random.nextInt(sharings.size()));
        var issue = new IssueId("issue-" + random.nextInt(3));
        send.accept(
                switch (random.nextInt(8)) {
                    case 0 -> new CloseRound(round, "no time");
                    case 1, 2 -> new RecordDiscussion(sharing, issue, "all nodded");
                    case 3 -> new CorrectDiscussion(sharing, issue, "not all", "asked for");
                    default ->
                            new AnswerAlone(
                                    round,
                                    ProgrammeHistory.practice(random),
                                    List.of(
                                            new AloneAnswer(
                                                    "because " + random.nextInt(3),
                                                    List.of(1 + random.nextInt(2)))),
                                    random.nextBoolean());
                });
    }

    private void begin(Random random, Consumer<Object> send) {
        rounds.add(RoundId.next());
        sharings.add(SharingId.next());
        var programme = programmes.any(random);
        var all = ProgrammeHistory.PRACTICES;
        send.accept(
                new OpenRound(
                        rounds.getLast(),
                        programme,
                        QUESTIONS,
                        random.nextBoolean() ? all : all.subList(0, 2)));
        send.accept(
                new RecordSharing(
                        sharings.getLast(),
                        programme,
                        LocalDate.of(2016, 10, 27),
                        "Town hall",
                        all.subList(0, 3),
                        "partners"));
    }
}
