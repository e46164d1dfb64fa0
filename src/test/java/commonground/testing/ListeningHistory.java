package commonground.testing;

import commonground.kernel.MeetingId;
import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import commonground.kernel.StatementId;
import commonground.listening.AddStatement;
import commonground.listening.ConfirmReflection;
import commonground.listening.CorrectMeeting;
import commonground.listening.CorrectStatement;
import commonground.listening.RecordMeeting;
import commonground.listening.ReflectBack;
import commonground.listening.TagStatement;
import commonground.listening.Theme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.springframework.boot.test.context.TestComponent;

/** Practices are listened to; what they said is reflected back, corrected and confirmed. */
@TestComponent
class ListeningHistory implements History {
    private static final LocalDate FIRST = LocalDate.of(2016, 9, 12);
    private static final PersonId MANAGER = new PersonId("manager");

    private record Met(MeetingId meeting, PracticeCode practice, List<StatementId> statements) {}

    private final List<Met> meetings = new ArrayList<>();
    private final ProgrammeHistory programmes;

    ListeningHistory(ProgrammeHistory programmes) {
        this.programmes = programmes;
    }

    @Override
    public void goOn(Random random, Consumer<Object> send) {
        if (programmes.programmes.isEmpty()) return;
        if (meetings.isEmpty() || random.nextInt(8) == 0) meet(random, send);
        var met = meetings.get(random.nextInt(meetings.size()));
        if (met.statements().isEmpty() || random.nextInt(3) == 0) {
            met.statements().add(StatementId.next());
            send.accept(
                    new AddStatement(
                            met.meeting(),
                            met.statements().getLast(),
                            "We cannot fill our rota, said one " + random.nextInt(100),
                            List.of(Theme.STAFF, Theme.WORKLOAD)));
            return;
        }
        var statement = met.statements().get(random.nextInt(met.statements().size()));
        send.accept(
                switch (random.nextInt(6)) {
                    case 5 ->
                            new CorrectMeeting(
                                    met.meeting(),
                                    FIRST.plusDays(random.nextInt(3)),
                                    "By video",
                                    List.of(),
                                    "a partner",
                                    List.of(MANAGER),
                                    "the diary was wrong");
                    case 0 ->
                            new TagStatement(
                                    met.meeting(),
                                    statement,
                                    List.of(History.any(random, Theme.values())));
                    case 1 ->
                            new CorrectStatement(
                                    met.meeting(),
                                    met.practice(),
                                    statement,
                                    "Not quite: " + random.nextInt(3),
                                    "we said less",
                                    random.nextBoolean() ? MANAGER : null);
                    case 2, 3 -> new ReflectBack(met.meeting(), MANAGER, "letter by email");
                    default ->
                            new ConfirmReflection(
                                    met.meeting(), met.practice(), MANAGER, "by telephone");
                });
    }

    private void meet(Random random, Consumer<Object> send) {
        var practice = new PracticeCode("Y0000" + random.nextInt(10));
        meetings.add(new Met(MeetingId.next(), practice, new ArrayList<>()));
        send.accept(
                new RecordMeeting(
                        meetings.getLast().meeting(),
                        programmes.any(random),
                        practice,
                        FIRST.plusDays(random.nextInt(60)),
                        "At the surgery",
                        List.of(),
                        "two partners and the practice nurse",
                        List.of(MANAGER)));
    }
}
