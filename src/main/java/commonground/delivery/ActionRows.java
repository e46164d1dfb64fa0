package commonground.delivery;

import commonground.kernel.ActionId;
import commonground.kernel.ProgrammeId;
import commonground.views.VersionId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads actions as they were at the request's moment. */
interface ActionRows extends Repository<ActionVersion, VersionId> {
    @Query("select v.row from ActionVersion v where v.row.action = :action")
    Optional<ActionRow> find(ActionId action);

    @Query(
            """
            select v.row from ActionVersion v where v.row.programme = :programme
            order by v.row.due, v.row.title, v.row.action\
            """)
    List<ActionRow> of(ProgrammeId programme);
}
