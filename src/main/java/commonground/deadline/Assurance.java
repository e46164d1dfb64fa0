package commonground.deadline;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** When it was assured and on what grounds; the note may be empty. */
@Embeddable
public record Assurance(
        @Column(name = "assured_on") LocalDate on, @Column(name = "assured_note") String note) {}
