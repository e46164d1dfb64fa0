package commonground.portfolio;

/** In which order programmes are listed; always the same for the same rows. */
enum PortfolioOrder {
    NAME("", "ascending"),
    STAGE("v.row.rank desc, ", "descending"),
    DUE(
            "(select min(d.row.due) from DeadlineVersion d where d.row.programme = v.row.programme"
                    + " and d.awaited = true) asc nulls last, ",
            "ascending"),
    DISSENT(
            "(select count(*) from ObjectionVersion o where o.row.programme = v.row.programme"
                    + " and o.unresolved = true) desc, ",
            "descending"),
    STALLED("v.row.lastStepOn asc, ", "ascending");

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
