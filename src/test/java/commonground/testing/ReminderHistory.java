package commonground.testing;

import commonground.kernel.PersonId;
import commonground.reminder.Channel;
import commonground.reminder.ChooseReminders;
import commonground.reminder.EndEscalation;
import commonground.reminder.LetFallDue;
import commonground.reminder.Mornings;
import commonground.reminder.NoteDigest;
import commonground.reminder.SetEscalation;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.springframework.boot.test.context.TestComponent;

/** Deadlines are reminded of, and people say who else is told when one stays late. */
@TestComponent
class ReminderHistory implements History {
    private static final LocalDate DUE = LocalDate.of(2018, 10, 1);
    private static final Instant THEN = Instant.parse("2018-09-01T08:00:00Z");

    private final DeadlineHistory deadlines;
    private final ProgrammeHistory programmes;

    ReminderHistory(DeadlineHistory deadlines, ProgrammeHistory programmes) {
        this.deadlines = deadlines;
        this.programmes = programmes;
    }

    @Override
    public void goOn(Random random, Consumer<Object> send) {
        if (deadlines.deadlines.isEmpty()) return;
        var deadline = deadlines.deadlines.get(random.nextInt(deadlines.deadlines.size()));
        var programme = programmes.any(random);
        var one = random.nextBoolean() ? deadline : null;
        switch (random.nextInt(6)) {
            case 5 ->
                    send.accept(
                            new NoteDigest(
                                    PersonId.COMMON_GROUND,
                                    DUE.plusWeeks(random.nextInt(20)),
                                    random.nextBoolean()));
            case 2 ->
                    send.accept(
                            new ChooseReminders(
                                    PersonId.COMMON_GROUND,
                                    History.any(random, Channel.values()),
                                    List.of(Mornings.BEFORE.get(random.nextInt(4))),
                                    random.nextBoolean(),
                                    random.nextBoolean(),
                                    History.any(random, DayOfWeek.values())));
            case 0 ->
                    send.accept(
                            new SetEscalation(
                                    programme, one, PersonId.COMMON_GROUND, 1 + random.nextInt(9)));
            case 1 -> send.accept(new EndEscalation(programme, one));
            default ->
                    send.accept(
                            new LetFallDue(
                                    deadline, DUE, Mornings.BEFORE.get(random.nextInt(4)), THEN));
        }
    }
}
