package commonground.delivery;

import commonground.kernel.PersonId;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A target that an outcome had before, and why it has another.
 *
 * @param by the date by which it was to stand there
 * @param on when it was revised
 * @param who recorded that
 */
public record Revision(
        BigDecimal target, LocalDate by, String reason, LocalDate on, PersonId who) {}
