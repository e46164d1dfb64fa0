package commonground.deadline;

import org.springframework.context.ApplicationContext;

/** Reads the dashboard of all programmes' deadlines, for benchmarks elsewhere. */
public record DeadlinesOfAll(ApplicationContext context) {
    private static final DueQuery ALL = new DueQuery(null, null, null, null, null, null);
    private static final DueQuery OVERDUE =
            new DueQuery(null, null, null, DueWindow.OVERDUE.name(), null, null);

    public void page() {
        context.getBean(DueDashboard.class).page(null, ALL);
    }

    public void overdue() {
        context.getBean(DueDashboard.class).page(null, OVERDUE);
    }
}
