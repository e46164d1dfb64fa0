package commonground.decision;

import commonground.kernel.DecisionId;
import commonground.kernel.IssueId;
import commonground.kernel.ProgrammeId;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a decision follows from, as was said when it was tabled.
 *
 * @param restsOn what the group had agreed before
 * @param candidate the candidate common issue that it put to the members, or null
 */
@Embeddable
public record BasisRow(
        DecisionId decision,
        ProgrammeId programme,
        @Column(name = "rests_on") @Convert(converter = DecisionIds.class) List<DecisionId> restsOn,
        @Nullable IssueId candidate) {}
