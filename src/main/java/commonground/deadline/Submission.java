package commonground.deadline;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * The latest submission.
 *
 * @param due the due date that stood when it was recorded: moving the date afterwards makes nobody
 *     late
 * @param withoutEvidence why something required was missing; empty if nothing was
 */
@Embeddable
public record Submission(
        @Column(name = "submitted_on") LocalDate on,
        @Column(name = "submitted_note") String note,
        @Column(name = "submitted_due") LocalDate due,
        @Column(name = "submitted_without") String withoutEvidence) {}
