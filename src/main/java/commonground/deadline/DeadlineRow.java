package commonground.deadline;

import commonground.kernel.DeadlineId;
import commonground.kernel.PersonId;
import commonground.kernel.ProgrammeId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A commissioner's deadline as lists and its own page show it. Whether it is late is not in it: ask
 * {@link Lateness}.
 *
 * @param version sequence of its last event; what an If-Match has to name
 * @param originalDue the date it was first set for; of a draft, the date it has
 * @param moves how often the date was moved
 * @param submission the latest one, null before the first
 * @param returned the latest return, null before the first; stays when submitted again
 * @param closing how it ended, null unless missed, waived or superseded
 * @param owner who sees to it that it is met, null while nobody was named
 * @param evidenceRequired how many things have to be shown
 * @param evidenceSupplied how many of these have been
 * @param template key of the template it was set from, or empty
 * @param series the same for every programme's copy of one deadline, or empty
 * @param setOn the date it was set or, of a draft, written down
 */
@Embeddable
public record DeadlineRow(
        DeadlineId deadline,
        ProgrammeId programme,
        long version,
        @Embedded Terms terms,
        LocalDate due,
        @Column(name = "original_due") LocalDate originalDue,
        int moves,
        @Enumerated(EnumType.STRING) DeadlineState state,
        @Embedded @Nullable Submission submission,
        @Embedded @Nullable Assurance assurance,
        @Embedded @Nullable Return returned,
        @Embedded @Nullable Closing closing,
        @Nullable PersonId owner,
        @Column(name = "items_required") int evidenceRequired,
        @Column(name = "items_supplied") int evidenceSupplied,
        @Column(name = "from_template") String template,
        @Column(name = "of_series") String series,
        @Column(name = "set_on") LocalDate setOn,
        @Column(name = "last_recorded") Instant lastRecorded) {

    public String obligation() {
        return terms.obligation();
    }

    /** Whether it still waits for a submission. */
    public boolean isOpen() {
        return state.isOpen();
    }

    /** Whether nothing is awaited any more. */
    public boolean isClosed() {
        return state.isClosed();
    }

    /** How many things that have to be shown have not been. */
    public int evidenceMissing() {
        return evidenceRequired - evidenceSupplied;
    }

    /** How far the date now stands from the one first set. */
    public Slippage slippage() {
        return Slippage.between(originalDue, due);
    }
}
