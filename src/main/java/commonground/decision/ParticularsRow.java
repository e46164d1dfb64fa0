package commonground.decision;

import commonground.kernel.DecisionId;
import commonground.kernel.ProgrammeId;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;

/** What one wording of a proposal says besides its words. */
@Embeddable
public record ParticularsRow(
        DecisionId decision,
        ProgrammeId programme,
        int wording,
        @Convert(converter = ParticularsColumn.class) Particulars particulars) {}
