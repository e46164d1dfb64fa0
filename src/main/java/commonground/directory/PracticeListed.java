package commonground.directory;

import commonground.kernel.EventName;
import commonground.kernel.PracticeCode;
import java.time.LocalDate;

/**
 * An edition of the register says this of a practice, and the edition before it did not. It holds
 * until a later edition says otherwise.
 */
@EventName("directory.practice-listed")
public record PracticeListed(PracticeCode practice, LocalDate edition, PracticeDetails details) {}
