package commonground.testing;

import commonground.kernel.PlanId;
import commonground.plan.DraftPlan;
import commonground.plan.PlanSection;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.springframework.boot.test.context.TestComponent;

/**
 * Business plans are drafted, and written again by those who have read the latest and who have not.
 */
@TestComponent
class PlanHistory implements History {
    private final ProgrammeHistory programmes;

    PlanHistory(ProgrammeHistory programmes) {
        this.programmes = programmes;
    }

    @Override
    public void goOn(Random random, Consumer<Object> send) {
        if (programmes.programmes.isEmpty()) return;
        var programme = programmes.any(random);
        send.accept(
                new DraftPlan(
                        PlanId.of(programme),
                        programme,
                        random.nextInt(3),
                        List.of(
                                new PlanSection("Why", "Reason " + random.nextInt(3)),
                                new PlanSection("Money", random.nextBoolean() ? "" : "Enough")),
                        random.nextBoolean() ? "" : "https://example.org/plan",
                        "asked for"));
    }
}
