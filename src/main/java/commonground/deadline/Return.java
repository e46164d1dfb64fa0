package commonground.deadline;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** When the latest submission that was given back came back, and what was wanting. */
@Embeddable
public record Return(
        @Column(name = "returned_on") LocalDate on,
        @Column(name = "returned_reason") String reason) {}
