package commonground.directory;

import java.time.LocalDate;

/** A file that has been read and can be taken in: how it compares with what its stream says. */
interface Importable {
    /** The date of the edition, or of the extract. */
    LocalDate date();

    ImportedFile file();

    /** Where it is recorded. */
    String stream();

    /** Takes in what the stream says so far. */
    void apply(Object event);

    Comparison compare();

    /** Whether a file of the same date was taken in before. */
    boolean known();

    ImportReport report(Comparison found);

    Object closing(ImportReport report);
}
