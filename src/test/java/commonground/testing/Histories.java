package commonground.testing;

import java.util.List;
import java.util.Random;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;

/** Several parts of the product at work, mixed with each other; the same for the same seed. */
@TestComponent
@Import({
    ProgrammeHistory.class,
    DecisionHistory.class,
    ObjectionHistory.class,
    DeadlineHistory.class,
    ReminderHistory.class,
    PlanHistory.class,
    DeliveryHistory.class,
    DirectoryHistory.class,
    ListeningHistory.class,
    IssueHistory.class,
    AloneHistory.class,
    TallyHistory.class
})
public class Histories {
    private final List<History> histories;
    private final Sender sender;

    Histories(List<History> histories, Sender sender) {
        this.histories = histories;
        this.sender = sender;
    }

    public void happen(long seed, int steps) {
        var random = new Random(seed);
        var send = History.asFarAsAllowed(sender);
        for (int i = 0; i < steps; i++)
            histories.get(random.nextInt(histories.size())).goOn(random, send);
    }
}
