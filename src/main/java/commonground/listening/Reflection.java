package commonground.listening;

import commonground.kernel.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** When the practice was last told what had been heard, by whom and in which way. */
@Embeddable
public record Reflection(
        @Column(name = "reflected_on") LocalDate on,
        @Column(name = "reflected_through") PersonId through,
        @Column(name = "reflected_how") String how) {}
