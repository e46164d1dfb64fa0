package commonground.delivery;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How an outcome stands against the straight line from its baseline to its target: derived from the
 * latest reading that had been taken on a day, at that reading's own date; never stored.
 *
 * @param reading the one looked at; null while there is none
 * @param line where the line stood on the reading's date, to two decimals; null without a reading
 */
public record Course(Standing standing, @Nullable Reading reading, @Nullable BigDecimal line) {
    /** Exact: compared without rounding. */
    public enum Standing {
        NO_READING,
        BEHIND,
        ON_THE_LINE,
        AHEAD,
        REACHED
    }

    private static final int SHOWN_DECIMALS = 2;

    static Course of(OutcomeRow outcome, LocalDate day) {
        var latest =
                outcome.byDate().stream()
                        .filter(reading -> !reading.on().isAfter(day))
                        .reduce((earlier, later) -> later)
                        .orElse(null);
        if (latest == null) return new Course(Standing.NO_READING, null, null);
        return new Course(
                standing(outcome.smart(), latest), latest, lineOn(outcome.smart(), latest.on()));
    }

    private static Standing standing(Smart smart, Reading reading) {
        int sign = smart.rises() ? 1 : -1;
        if (reading.value().compareTo(smart.target()) * sign >= 0) return Standing.REACHED;
        var whole = BigDecimal.valueOf(days(smart, smart.by()));
        var gone = BigDecimal.valueOf(days(smart, reading.on()));
        var distance = smart.target().subtract(smart.baseline());
        // times the whole time, so that nothing has to be divided
        var line = smart.baseline().multiply(whole).add(distance.multiply(gone));
        int beyond = reading.value().multiply(whole).compareTo(line) * sign;
        if (beyond == 0) return Standing.ON_THE_LINE;
        return beyond > 0 ? Standing.AHEAD : Standing.BEHIND;
    }

    /** The line on a date, to two decimals; before its beginning and after its end it is level. */
    static BigDecimal lineOn(Smart smart, LocalDate date) {
        return smart.baseline()
                .add(
                        smart.target()
                                .subtract(smart.baseline())
                                .multiply(BigDecimal.valueOf(days(smart, date)))
                                .divide(
                                        BigDecimal.valueOf(days(smart, smart.by())),
                                        SHOWN_DECIMALS,
                                        RoundingMode.HALF_UP))
                .setScale(SHOWN_DECIMALS, RoundingMode.HALF_UP);
    }

    private static long days(Smart smart, LocalDate until) {
        var whole = ChronoUnit.DAYS.between(smart.baselineOn(), smart.by());
        var gone = ChronoUnit.DAYS.between(smart.baselineOn(), until);
        return Math.max(0, Math.min(whole, gone));
    }
}
