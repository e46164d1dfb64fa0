package commonground.decision;

import commonground.kernel.DecisionId;
import commonground.kernel.ProgrammeId;
import commonground.views.VersionId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads what wordings say besides their words, as it was at the request's moment. */
interface ParticularsRows extends Repository<ParticularsVersion, VersionId> {
    @Query(
            "select v.row from ParticularsVersion v where v.row.decision = :decision and v.row.wording = :wording")
    Optional<ParticularsRow> find(DecisionId decision, int wording);

    @Query(
            "select v.row from ParticularsVersion v where v.row.programme = :programme order by v.row.decision, v.row.wording")
    List<ParticularsRow> of(ProgrammeId programme);
}
