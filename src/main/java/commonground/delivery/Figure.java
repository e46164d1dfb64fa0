package commonground.delivery;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A reading as the outcome knows it. */
record Figure(BigDecimal value, LocalDate on, String source) {}
