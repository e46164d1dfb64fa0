package commonground.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How far a date has been moved.
 *
 * @param days negative when it was brought forward
 */
public record Slippage(long days) {
    public static Slippage between(LocalDate from, LocalDate to) {
        return new Slippage(ChronoUnit.DAYS.between(from, to));
    }

    /** "181 days earlier", "1 day later", "the same date". */
    public String words() {
        if (days == 0) return "the same date";
        var many = Math.abs(days) == 1 ? "1 day" : Math.abs(days) + " days";
        return many + (days < 0 ? " earlier" : " later");
    }
}
