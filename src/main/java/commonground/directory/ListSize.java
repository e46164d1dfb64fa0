package commonground.directory;

import commonground.kernel.PracticeCode;
import java.time.LocalDate;

/**
 * How many patients were registered with a practice, and when that was so.
 *
 * @param extract the day they were counted on
 */
public record ListSize(PracticeCode practice, LocalDate extract, int patients) {}
