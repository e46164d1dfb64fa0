package commonground.deadline;

import commonground.kernel.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** What was shown, when and by whom; what was not given is empty. */
@Embeddable
public record Supply(
        @Column(name = "supplied_on") LocalDate on,
        @Column(name = "supplied_by") PersonId by,
        @Column(name = "supplied_note") String note,
        @Column(name = "supplied_link") String link) {}
