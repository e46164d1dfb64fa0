package commonground.directory;

import commonground.kernel.EventName;
import commonground.kernel.PracticeCode;
import java.time.LocalDate;

/** A practice that the edition before lists as a GP practice is not listed as one in this one. */
@EventName("directory.practice-no-longer-listed")
public record PracticeNoLongerListed(PracticeCode practice, LocalDate edition) {}
