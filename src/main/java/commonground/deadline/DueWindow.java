package commonground.deadline;

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

    /** Days ahead, from today; what is overdue is not among them. */
    int days() {
        return this == WEEKS ? 28 : 91;
    }
}
