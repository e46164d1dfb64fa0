package commonground.deadline;

import commonground.kernel.DeadlineId;
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
 * @param originalDue the date it was first set for
 * @param moves how often the date was moved
 * @param submission the latest one, null before the first
 * @param returned the latest return, null before the first; stays when submitted again
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
        @Column(name = "set_on") LocalDate setOn,
        @Column(name = "last_recorded") Instant lastRecorded) {

    public String obligation() {
        return terms.obligation();
    }

    /** Whether it still waits for a submission. */
    public boolean isOpen() {
        return state.isOpen();
    }

    /** How far the date now stands from the one first set. */
    public Slippage slippage() {
        return Slippage.between(originalDue, due);
    }

    DeadlineRow at(long version, Instant recorded) {
        return new DeadlineRow(
                deadline,
                programme,
                version,
                terms,
                due,
                originalDue,
                moves,
                state,
                submission,
                assurance,
                returned,
                setOn,
                recorded);
    }

    DeadlineRow movedTo(LocalDate newDue) {
        return new DeadlineRow(
                deadline,
                programme,
                version,
                terms,
                newDue,
                originalDue,
                moves + 1,
                state,
                submission,
                assurance,
                returned,
                setOn,
                lastRecorded);
    }

    DeadlineRow submitted(LocalDate on, String note) {
        return in(DeadlineState.SUBMITTED, new Submission(on, note, due), assurance, returned);
    }

    DeadlineRow assured(LocalDate on, String note) {
        return in(DeadlineState.ASSURED, submission, new Assurance(on, note), returned);
    }

    DeadlineRow givenBack(LocalDate on, String reason) {
        return in(DeadlineState.RETURNED, submission, assurance, new Return(on, reason));
    }

    private DeadlineRow in(
            DeadlineState newState,
            @Nullable Submission latestSubmission,
            @Nullable Assurance newAssurance,
            @Nullable Return latestReturn) {
        return new DeadlineRow(
                deadline,
                programme,
                version,
                terms,
                due,
                originalDue,
                moves,
                newState,
                latestSubmission,
                newAssurance,
                latestReturn,
                setOn,
                lastRecorded);
    }
}
