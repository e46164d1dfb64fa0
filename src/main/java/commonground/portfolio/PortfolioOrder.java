package commonground.portfolio;

/** In which order programmes are listed; always the same for the same rows. */
enum PortfolioOrder {
    NAME("", "ascending"),
    STAGE("v.row.rank desc, ", "descending"),
    DUE(
            "(select min(d.row.due) from DeadlineVersion d where d.row.programme = v.row.programme"
                    + " and d.awaited = true) asc nulls last, ",
            "ascending"),
    /** By name, once {@link PortfolioRows} has put those with open objections first. */
    DISSENT("", "descending"),
    STALLED("v.row.lastStepOn asc, ", "ascending");

    /**
     * What was not resolved before its proposal ended has ended with it. Asked of each objection by
     * itself: joined, H2 reads every decision for every programme.
     */
    static final String OPEN_OBJECTIONS =
            " from ObjectionVersion o where o.unresolved = true"
                    + " and exists (select p.row.decision from DecisionVersion p"
                    + " where p.row.programme = o.row.programme"
                    + " and p.row.decision = o.row.decision"
                    + " and p.row.state = DecisionState.OPEN)";

    private final String by;
    private final String direction;

    PortfolioOrder(String by, String direction) {
        this.by = by;
        this.direction = direction;
    }

    String clause() {
        return " order by " + by + "v.row.name, v.row.programme";
    }

    /** For aria-sort. */
    public String direction() {
        return direction;
    }
}
