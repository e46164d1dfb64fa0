package commonground.directory;

import commonground.kernel.EventName;
import java.time.LocalDate;

/** A whole extract of list sizes has been taken in. Recorded last, together with its sizes. */
@EventName("directory.list-sizes-imported")
public record ListSizesImported(
        ImportId id, LocalDate extract, ImportedFile file, ImportReport report) {}
