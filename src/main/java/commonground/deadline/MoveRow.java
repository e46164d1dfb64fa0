package commonground.deadline;

import commonground.kernel.DeadlineId;
import commonground.kernel.PersonId;
import commonground.kernel.ProgrammeId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * One move of a due date.
 *
 * @param version the deadline's version that this move made
 * @param on when the date was moved, by the person who recorded it
 * @param withSeries whether it was moved together with the other programmes' copies
 */
@Embeddable
public record MoveRow(
        DeadlineId deadline,
        ProgrammeId programme,
        long version,
        @Column(name = "moved_from") LocalDate from,
        @Column(name = "moved_to") LocalDate to,
        String reason,
        String authority,
        @Column(name = "moved_on") LocalDate on,
        @Column(name = "recorded_by") PersonId by,
        @Column(name = "with_series") boolean withSeries) {

    /** How far this one move went. */
    public Slippage slippage() {
        return Slippage.between(from, to);
    }
}
