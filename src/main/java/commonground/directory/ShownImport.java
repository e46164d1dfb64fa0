package commonground.directory;

import commonground.kernel.PersonId;
import commonground.web.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An import as a page or the API shows it, from its first moment on.
 *
 * @param date of the edition, or of the extract
 * @param position ledger position of its last event, once it is recorded
 * @param behind entries that are recorded and not yet in what pages show
 * @param problems why nothing was recorded
 */
record ShownImport(
        ImportId id,
        ImportKind kind,
        LocalDate date,
        ImportedFile file,
        State state,
        @Nullable Long position,
        long behind,
        @Nullable Instant recordedAt,
        @Nullable PersonId recordedBy,
        @Nullable ImportReport report,
        List<Problem> problems) {
    /** How far it has come. */
    enum State {
        WAITING,
        RECORDING,
        /** Recorded for good; pages are catching up. */
        APPEARING,
        DONE,
        /** The same file had been imported before: there was nothing to record. */
        NOTHING_NEW,
        REFUSED,
        FAILED
    }

    public boolean isOver() {
        return state.compareTo(State.DONE) >= 0;
    }

    public boolean hasReport() {
        return state == State.DONE || state == State.NOTHING_NEW;
    }
}
