package commonground.decision;

import commonground.kernel.DecisionId;
import commonground.kernel.ProgrammeId;
import commonground.views.VersionId;
import java.util.Collection;
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

    /** Of all programmes, those about decisions that are open. */
    @Query(
            "select v.row from BroughtBackVersion v, DecisionVersion d"
                    + " where d.row.decision = v.row.decision and d.row.state = DecisionState.OPEN"
                    + " order by v.row.decision, v.row.step")
    List<BroughtBackRow> aboutOpen();

    @Query("select d.row from DecisionVersion d where d.row.decision in :issues")
    List<DecisionRow> issues(Collection<DecisionId> issues);

    @Query(
            "select v.row from ObjectionVersion v where v.row.programme = :programme"
                    + " order by v.row.raisedOn, v.row.decision, v.row.objection")
    List<ObjectionRow> objections(ProgrammeId programme);
}
