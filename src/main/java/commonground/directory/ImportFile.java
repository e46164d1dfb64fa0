package commonground.directory;

import commonground.kernel.Check;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Takes a published file into the record.
 *
 * @param edition the date of an edition of practices; list sizes carry their own, so null for them
 */
public record ImportFile(
        ImportId id, ImportKind kind, @Nullable LocalDate edition, String fileName) {
    /**
     * Makes the command from what a person gave: without a date, the one in the file's name is
     * taken.
     *
     * @throws commonground.kernel.Refusal saying all that is missing
     */
    public static ImportFile of(
            ImportId id,
            @Nullable ImportKind kind,
            @Nullable LocalDate edition,
            String fileName,
            LocalDate today) {
        var check = new Check();
        var chosen = check.chosen("kind", kind);
        var name = FileNames.shown(fileName);
        var date = chosen == ImportKind.PRACTICES ? edition(check, edition, name, today) : null;
        check.done();
        return new ImportFile(id, chosen == null ? ImportKind.PRACTICES : chosen, date, name);
    }

    private static @Nullable LocalDate edition(
            Check check, @Nullable LocalDate given, String fileName, LocalDate today) {
        var date = given != null ? given : FileNames.edition(fileName, today).orElse(null);
        if (date == null) check.refuse("edition", "import.edition.missing");
        else if (date.isAfter(today)) check.refuse("edition", "import.edition.future", date);
        else check.date("edition", date);
        return date;
    }
}
