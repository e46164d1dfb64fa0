package commonground.deadline;

import java.time.LocalDate;

/** How far ahead somebody looks. */
enum DueWindow {
    ALL("Any date"),
    OVERDUE("Overdue"),
    WEEKS("Next 28 days"),
    QUARTER("Next 91 days");

    private final String label;

    DueWindow(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether what is due on a date falls into it. */
    boolean contains(LocalDate due, LocalDate today) {
        return switch (this) {
            case ALL -> true;
            case OVERDUE -> due.isBefore(today);
            case WEEKS, QUARTER -> !due.isBefore(today) && !due.isAfter(today.plusDays(days()));
        };
    }

    /** Days ahead, from today; what is overdue is not among them. */
    int days() {
        return this == WEEKS ? 28 : 91;
    }
}
