package commonground.directory;

import commonground.kernel.PracticeCode;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A practice as an edition of the register has it.
 *
 * @param edition the edition that says so first; those after it say the same
 * @param notListedSince the edition from which it is not listed any more, or null; the details are
 *     then the last that were known
 */
public record Practice(
        PracticeCode code,
        LocalDate edition,
        @Nullable LocalDate notListedSince,
        PracticeDetails details) {

    static Practice of(PracticeRow row, @Nullable LocalDate notListedSince) {
        return new Practice(
                row.practice(),
                row.edition(),
                notListedSince,
                Objects.requireNonNull(row.details()));
    }

    public String name() {
        return details.name();
    }

    /** Listed, and with the status of one that sees patients. */
    public boolean inUse() {
        return notListedSince == null && details.inUse();
    }
}
