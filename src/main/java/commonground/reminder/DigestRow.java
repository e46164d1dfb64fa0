package commonground.reminder;

import commonground.kernel.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A note of what became of somebody's digest of one week.
 *
 * @param week the Monday that the week is known by
 * @param sent whether the mail server took it
 */
@Embeddable
public record DigestRow(
        PersonId person, LocalDate week, boolean sent, @Column(name = "recorded_at") Instant at) {}
