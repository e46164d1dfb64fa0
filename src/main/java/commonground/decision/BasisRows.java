package commonground.decision;

import commonground.kernel.DecisionId;
import commonground.kernel.ProgrammeId;
import commonground.views.VersionId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads what decisions follow from, as it was at the request's moment. */
interface BasisRows extends Repository<BasisVersion, VersionId> {
    @Query("select v.row from BasisVersion v where v.row.decision = :decision")
    Optional<BasisRow> find(DecisionId decision);

    @Query("select v.row from BasisVersion v where v.row.programme = :programme")
    List<BasisRow> of(ProgrammeId programme);
}
