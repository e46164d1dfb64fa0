package commonground.deadline;

import java.time.LocalDate;

/**
 * How much a deadline asks to be looked at, as it looks on one date: always worked out, never
 * stored. Every page that shows it says its rule beside it.
 */
public enum Rating {
    RED("late, or due within 14 days and required evidence is missing"),
    AMBER("due within 56 days, and evidence is missing or nothing is named that satisfies it"),
    GREEN("anything else that is asked for"),
    GREY("a draft, or nothing is awaited any more");

    /** Days before the due date from which missing evidence is red. */
    static final int NEAR = 14;

    /** Days before the due date from which it has to be clear how it will be met. */
    static final int IN_SIGHT = 56;

    private final String rule;

    Rating(String rule) {
        this.rule = rule;
    }

    /** When a deadline is rated so, unless a rating before this one applies. */
    public String rule() {
        return rule;
    }

    /**
     * @param satisfied whether anything is named that is to satisfy it
     */
    static Rating of(DeadlineRow row, boolean satisfied, LocalDate today) {
        if (row.isClosed() || row.state() == DeadlineState.DRAFTED) return GREY;
        if (!row.isOpen()) return GREEN;
        if (row.due().isBefore(today)) return RED;
        var missing = row.evidenceMissing() > 0;
        if (missing && !row.due().isAfter(today.plusDays(NEAR))) return RED;
        var inSight = !row.due().isAfter(today.plusDays(IN_SIGHT));
        return inSight && (missing || !satisfied) ? AMBER : GREEN;
    }
}
