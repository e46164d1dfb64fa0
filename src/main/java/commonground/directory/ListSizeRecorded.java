package commonground.directory;

import commonground.kernel.EventName;
import commonground.kernel.PracticeCode;
import java.time.LocalDate;

/** So many patients were registered with a practice on the day of an extract. */
@EventName("directory.list-size-recorded")
public record ListSizeRecorded(PracticeCode practice, LocalDate extract, int patients) {}
