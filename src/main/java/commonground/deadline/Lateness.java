package commonground.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Whether a deadline is kept, as it looks on one date. Always worked out from the date read at,
 * never stored. Days are whole days between dates in the United Kingdom, so the hour does not
 * matter and neither do clock changes.
 *
 * @param days how many to go, late, early or too late, as {@code timing} says; never negative
 */
public record Lateness(Timing timing, long days) {
    public enum Timing {
        /** Nothing submitted, and the due date has not passed; on the due date itself 0 days. */
        AHEAD,
        /** Nothing submitted, or it was returned, and the due date has passed. */
        LATE,
        /** Submitted on or before the due date that stood then. */
        SUBMITTED_IN_TIME,
        /** Submitted after it. */
        SUBMITTED_LATE,
        /** Established not to be met; the days lie between the due date and that date. */
        MISSED,
        /** Not asked for: a draft, waived or superseded; 0 days. */
        NOT_AWAITED
    }

    private static final Lateness NOT_AWAITED = new Lateness(Timing.NOT_AWAITED, 0);

    /**
     * @param today the date at the moment read: {@code Moment.current().date()}
     */
    public static Lateness of(DeadlineRow deadline, LocalDate today) {
        if (deadline.state() == DeadlineState.DRAFTED) return NOT_AWAITED;
        var closing = deadline.closing();
        if (closing != null)
            return deadline.state() == DeadlineState.MISSED
                    ? judge(deadline.due(), closing.on(), Timing.MISSED, Timing.MISSED)
                    : NOT_AWAITED;
        var submission = deadline.submission();
        if (deadline.isOpen() || submission == null) {
            return judge(deadline.due(), today, Timing.AHEAD, Timing.LATE);
        }
        return judge(
                submission.due(), submission.on(), Timing.SUBMITTED_IN_TIME, Timing.SUBMITTED_LATE);
    }

    private static Lateness judge(LocalDate due, LocalDate on, Timing kept, Timing missed) {
        var left = ChronoUnit.DAYS.between(on, due);
        return left >= 0 ? new Lateness(kept, left) : new Lateness(missed, -left);
    }

    /** Whether it is late and still waits for a submission. */
    public boolean isLate() {
        return timing == Timing.LATE;
    }

    /** "in 12 days", "today", "6 days late", "submitted 3 days early". */
    public String words() {
        return switch (timing) {
            case AHEAD -> days == 0 ? "today" : days == 1 ? "tomorrow" : "in " + many();
            case LATE -> many() + " late";
            case SUBMITTED_IN_TIME ->
                    days == 0 ? "submitted on the day" : "submitted " + many() + " early";
            case SUBMITTED_LATE -> "submitted " + many() + " late";
            case MISSED -> "missed";
            case NOT_AWAITED -> "nothing to submit";
        };
    }

    private String many() {
        return days == 1 ? "1 day" : days + " days";
    }
}
