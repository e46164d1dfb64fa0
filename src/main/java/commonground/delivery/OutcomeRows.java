package commonground.delivery;

import commonground.kernel.OutcomeId;
import commonground.kernel.ProgrammeId;
import commonground.views.VersionId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads outcomes as they were at the request's moment. */
interface OutcomeRows extends Repository<OutcomeVersion, VersionId> {
    @Query("select v.row from OutcomeVersion v where v.row.outcome = :outcome")
    Optional<OutcomeRow> find(OutcomeId outcome);

    @Query(
            """
            select v.row from OutcomeVersion v where v.row.programme = :programme
            order by v.row.definedOn, v.row.title, v.row.outcome\
            """)
    List<OutcomeRow> of(ProgrammeId programme);
}
