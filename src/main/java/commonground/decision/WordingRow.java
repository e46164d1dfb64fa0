package commonground.decision;

import commonground.kernel.DecisionId;
import commonground.kernel.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** One wording of a proposal; the reason is empty for the first. */
@Embeddable
public record WordingRow(
        DecisionId decision,
        int number,
        String text,
        String reason,
        @Column(name = "written_on") LocalDate writtenOn,
        @Column(name = "written_by") PersonId writtenBy) {}
