package commonground.web;

/** The parts of a programme, in the order of its navigation. */
public enum Section {
    OVERVIEW("Overview", ""),
    LISTENING("Listening", "/listening"),
    ISSUES("Common issues", "/issues"),
    DECISIONS("Decisions", "/decisions"),
    DISSENT("Dissent", "/dissent"),
    DEADLINES("Deadlines", "/deadlines"),
    PLAN("Plan", "/plan"),
    RECORD("Record", "/record");

    private final String label;
    private final String path;

    Section(String label, String path) {
        this.label = label;
        this.path = path;
    }

    public String label() {
        return label;
    }

    /** Below the programme's own address. */
    public String path() {
        return path;
    }
}
