package commonground.deadline;

/**
 * In which order deadlines are listed; always the same for the same rows, so pages do not overlap.
 */
enum DueOrder {
    DUE("v.row.due"),
    OBLIGATION("v.row.terms.obligation, v.row.due"),
    STATE("v.row.state, v.row.due"),
    EVIDENCE("v.row.evidenceRequired - v.row.evidenceSupplied desc, v.row.due"),
    MOVED("v.row.moves desc, v.row.due");

    private final String by;

    DueOrder(String by) {
        this.by = by;
    }

    String clause() {
        return " order by " + by + ", v.row.deadline";
    }
}
