package commonground.delivery;

import commonground.kernel.Check;
import commonground.kernel.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What will be different, so that one can see it. Whether it is to rise or to fall follows from the
 * baseline and the target, which differ.
 *
 * @param measure what is counted or measured, one line
 * @param unit in what, one line
 * @param baselineOn the date on which it stood at the baseline
 * @param by the date by which it is to stand at the target; after that of the baseline
 */
public record Smart(
        String measure,
        String unit,
        BigDecimal baseline,
        LocalDate baselineOn,
        BigDecimal target,
        LocalDate by) {

    static Smart checked(Check check, @Nullable Smart given) {
        if (given == null) {
            check.refuse("measure", "text.blank");
            throw refused(check);
        }
        var baseline = Figures.measured(check, "baseline", given.baseline());
        var target = Figures.measured(check, "target", given.target());
        if (given.baseline() != null
                && given.target() != null
                && given.baseline().compareTo(given.target()) == 0)
            check.refuse("target", "delivery.target-is-baseline");
        check.date("baselineOn", given.baselineOn());
        check.date("by", given.by());
        if (given.baselineOn() != null
                && given.by() != null
                && !given.by().isAfter(given.baselineOn()))
            check.refuse("by", "delivery.by-is-not-after-baseline", given.baselineOn());
        return new Smart(
                check.line("measure", given.measure()),
                check.line("unit", given.unit()),
                baseline,
                given.baselineOn(),
                target,
                given.by());
    }

    private static Refusal refused(Check check) {
        try {
            check.done();
            throw new IllegalStateException("nothing was refused");
        } catch (Refusal refusal) {
            return refusal;
        }
    }

    Smart towards(BigDecimal other, LocalDate until) {
        return new Smart(measure, unit, baseline, baselineOn, other, until);
    }

    boolean rises() {
        return target.compareTo(baseline) > 0;
    }
}
