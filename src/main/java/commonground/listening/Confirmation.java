package commonground.listening;

import commonground.kernel.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * When the practice last confirmed that this is what it said.
 *
 * @param note what was said with it; may be empty
 * @param by who recorded it
 * @param asOf the meeting's version that it made: words recorded before it are confirmed ones
 */
@Embeddable
public record Confirmation(
        @Column(name = "confirmed_on") LocalDate on,
        @Column(name = "confirmed_representative") PersonId representative,
        @Column(name = "confirmed_note") String note,
        @Column(name = "confirmed_recorded_by") PersonId by,
        @Column(name = "confirmed_as_of") long asOf) {
    /** Whether somebody else recorded it on the practice's behalf. */
    public boolean onBehalf() {
        return !by.equals(representative);
    }
}
