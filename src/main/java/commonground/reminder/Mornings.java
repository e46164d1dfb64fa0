package commonground.reminder;

import commonground.kernel.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * When a deadline is reminded of: {@link #BEFORE} days before it is due, then every day that it is
 * late; always at one hour of the day in the United Kingdom, whatever the clocks do.
 *
 * @param hour the hour, by the clock on the wall
 */
public record Mornings(LocalTime hour) {
    /** Days before the due date. */
    public static final List<Integer> BEFORE = List.of(28, 14, 7, 1);

    /**
     * One time to remind.
     *
     * @param daysLeft until the due date; negative: days late
     */
    record Step(int daysLeft, Instant at) {}

    /** The first step later than {@code after}: what has passed is not made up for. */
    Step next(LocalDate due, Instant after) {
        for (int days : BEFORE) {
            var at = on(due.minusDays(days));
            if (at.isAfter(after)) return new Step(days, at);
        }
        return late(due, after);
    }

    private Step late(LocalDate due, Instant after) {
        var today = after.atZone(Moment.LONDON).toLocalDate();
        var day = today.isAfter(due) ? today : due.plusDays(1);
        if (!on(day).isAfter(after)) day = day.plusDays(1);
        return new Step(-Math.toIntExact(ChronoUnit.DAYS.between(due, day)), on(day));
    }

    /** The hour on this day; in the hour that the clocks skip, as much later. */
    Instant on(LocalDate day) {
        return day.atTime(hour).atZone(Moment.LONDON).toInstant();
    }
}
