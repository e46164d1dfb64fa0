package commonground.delivery;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Money asked for an action.
 *
 * @param line from 1
 * @param asked in pounds
 * @param granted in pounds; null while there is no answer, nothing where it was refused
 * @param answer what was said with the answer; may be empty
 */
public record FundingLine(
        int line,
        String source,
        BigDecimal asked,
        String purpose,
        LocalDate askedOn,
        @Nullable BigDecimal granted,
        @Nullable LocalDate answeredOn,
        String answer) {

    FundingLine answered(BigDecimal pounds, LocalDate on, String words) {
        return new FundingLine(line, source, asked, purpose, askedOn, pounds, on, words);
    }

    public boolean waiting() {
        return granted == null;
    }

    public boolean refused() {
        return granted != null && granted.signum() == 0;
    }
}
