package commonground.decision;

import commonground.kernel.DecisionId;
import commonground.kernel.ProgrammeId;
import commonground.views.VersionId;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads when those who differed were brought back, as it was at the request's moment. */
interface BroughtBackRows extends Repository<BroughtBackVersion, VersionId> {
    @Query(
            "select v.row from BroughtBackVersion v where v.row.decision = :decision order by v.row.step")
    List<BroughtBackRow> of(DecisionId decision);

    @Query(
            "select v.row from BroughtBackVersion v where v.row.programme = :programme"
                    + " order by v.row.heldOn, v.row.step")
    List<BroughtBackRow> in(ProgrammeId programme);

    @Query(
            "select v.row from ObjectionVersion v where v.row.programme = :programme"
                    + " order by v.row.raisedOn, v.row.decision, v.row.objection")
    List<ObjectionRow> objections(ProgrammeId programme);
}
