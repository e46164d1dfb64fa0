package commonground.decision;

import commonground.kernel.DecisionId;
import commonground.kernel.ProgrammeId;
import commonground.views.VersionId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads what followed decisions, as it was at the request's moment. */
interface ReviewRows extends Repository<ReviewVersion, VersionId> {
    @Query("select v.row from ReviewVersion v where v.row.decision = :decision")
    Optional<ReviewRow> find(DecisionId decision);

    @Query("select v.row from ReviewVersion v where v.row.decision in :decisions")
    List<ReviewRow> find(Collection<DecisionId> decisions);

    @Query("select v.row from ReviewVersion v where v.row.programme = :programme")
    List<ReviewRow> of(ProgrammeId programme);

    @Query("select v.row from ReviewVersion v where v.row.supersedes = :decision")
    List<ReviewRow> insteadOf(DecisionId decision);

    @Query(
            "select v.row from ReviewVersion v where v.row.state <> SUPERSEDED"
                    + " and v.row.reviewOn is not null order by v.row.reviewOn")
    List<ReviewRow> withReviewDate();

    @Query(
            "select v.row from SequelVersion v where v.row.decision = :decision order by v.row.number")
    List<SequelRow> sequels(DecisionId decision);
}
