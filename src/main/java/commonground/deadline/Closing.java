package commonground.deadline;

import commonground.kernel.DeadlineId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When and why nothing is awaited any more, other than by being assured.
 *
 * @param authority whose decision a waiver was; empty otherwise
 * @param by the deadline that stands in its place; null unless superseded
 */
@Embeddable
public record Closing(
        @Column(name = "closed_on") LocalDate on,
        @Column(name = "closed_reason") String reason,
        @Column(name = "closed_authority") String authority,
        @Column(name = "superseded_by") @Nullable DeadlineId by) {}
