package commonground.listening;

import commonground.kernel.MeetingId;
import commonground.kernel.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One step of what was heard on its way back to the practice. It stays when later ones follow.
 *
 * @param version the meeting's version that it made
 * @param person through whom it was reflected back, or who confirmed or corrected it
 * @param note how it was reflected back, what was said with the confirmation, or the number of the
 *     statement that was corrected
 * @param heldOnBefore of a corrected meeting: the date written down before
 * @param placeBefore of a corrected meeting: the place written down before
 */
@Embeddable
public record StepRow(
        MeetingId meeting,
        long version,
        @Enumerated(EnumType.STRING) Kind kind,
        PersonId person,
        String note,
        @Column(name = "taken_on") LocalDate on,
        @Column(name = "recorded_by") PersonId by,
        @Column(name = "held_on_before") @Nullable LocalDate heldOnBefore,
        @Column(name = "place_before") @Nullable String placeBefore) {
    public enum Kind {
        /** When it was, where, or who was there. */
        MEETING_CORRECTED,
        CORRECTED,
        REFLECTED_BACK,
        CONFIRMED
    }
}
