package commonground.reminder;

import commonground.kernel.DeadlineId;
import commonground.kernel.PersonId;
import commonground.kernel.ProgrammeId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Who else is told when a deadline stays late.
 *
 * @param version sequence of its last event; what an If-Match has to name
 * @param deadline null where it is for every deadline of the programme
 * @param person null where nobody is told any more
 * @param days late, from which on
 */
@Embeddable
public record EscalationRow(
        ProgrammeId programme,
        long version,
        @Nullable DeadlineId deadline,
        @Nullable PersonId person,
        @Column(name = "days_late") int days) {}
