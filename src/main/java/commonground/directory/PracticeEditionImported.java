package commonground.directory;

import commonground.kernel.EventName;
import java.time.LocalDate;

/**
 * A whole edition of the register of practices has been taken in. Recorded last and together with
 * what it changed: from here on, and not before, the edition is known.
 */
@EventName("directory.practice-edition-imported")
public record PracticeEditionImported(
        ImportId id, LocalDate edition, ImportedFile file, ImportReport report) {}
