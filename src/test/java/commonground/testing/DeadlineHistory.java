package commonground.testing;

import commonground.deadline.AssureDeadline;
import commonground.deadline.Level;
import commonground.deadline.MoveDeadline;
import commonground.deadline.ReturnDeadline;
import commonground.deadline.SetDeadline;
import commonground.deadline.SubmitDeadline;
import commonground.kernel.DeadlineId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.springframework.boot.test.context.TestComponent;

/** Deadlines are set, moved, submitted, returned and assured. */
@TestComponent
class DeadlineHistory implements History {
    private static final LocalDate FIRST = LocalDate.of(2018, 10, 1);

    private final List<DeadlineId> deadlines = new ArrayList<>();
    private final ProgrammeHistory programmes;

    DeadlineHistory(ProgrammeHistory programmes) {
        this.programmes = programmes;
    }

    @Override
    public void goOn(Random random, Consumer<Object> send) {
        if (programmes.programmes.isEmpty()) return;
        if (deadlines.isEmpty() || random.nextInt(10) == 0) set(random, send);
        var deadline = deadlines.get(random.nextInt(deadlines.size()));
        var day = FIRST.plusDays(random.nextInt(200));
        send.accept(
                switch (random.nextInt(5)) {
                    case 0 -> new SubmitDeadline(deadline, "the rota", FIRST.minusYears(1));
                    case 1 -> new AssureDeadline(deadline, "as asked");
                    case 2 -> new ReturnDeadline(deadline, "one hub is missing");
                    default -> new MoveDeadline(deadline, day, "winter", "planning guidance");
                });
    }

    private void set(Random random, Consumer<Object> send) {
        deadlines.add(DeadlineId.next());
        send.accept(
                new SetDeadline(
                        deadlines.getLast(),
                        programmes.any(random),
                        "Extended access for everybody",
                        "NHS England",
                        History.any(random, Level.values()),
                        FIRST,
                        "planning guidance",
                        "the whole list",
                        "a rota",
                        "the commissioner"));
    }
}
