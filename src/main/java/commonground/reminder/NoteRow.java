package commonground.reminder;

import commonground.kernel.DeadlineId;
import commonground.kernel.PersonId;
import commonground.kernel.ProgrammeId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A note of one thing that happened to a reminder.
 *
 * @param due the due date the reminder spoke of
 * @param daysLeft until then; negative: days late
 * @param person whom it was for; null for the reminder itself falling due
 * @param by how the person was reminded, where they were
 * @param why they were not, where they were not
 */
@Embeddable
public record NoteRow(
        DeadlineId deadline,
        ProgrammeId programme,
        @Enumerated(EnumType.STRING) NoteKind kind,
        LocalDate due,
        @Column(name = "days_left") int daysLeft,
        @Nullable PersonId person,
        @Column(name = "sent_by") @Enumerated(EnumType.STRING) @Nullable Channel by,
        @Enumerated(EnumType.STRING) @Nullable WhyNot why,
        @Column(name = "recorded_at") Instant at) {

    /** "28 days before", "1 day late". */
    public String step() {
        return daysLeft >= 0 ? days(daysLeft) + " before" : days(-daysLeft) + " late";
    }

    private static String days(int days) {
        return days == 1 ? "1 day" : days + " days";
    }
}
