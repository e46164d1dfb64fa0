package commonground.listening;

import commonground.kernel.IssueId;
import commonground.kernel.ProgrammeId;
import commonground.kernel.SharingId;
import commonground.views.VersionId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads meetings of several practices as they were at the request's moment. */
interface SharingRows extends Repository<SharingVersion, VersionId> {
    @Query("select v.row from SharingVersion v where v.row.sharing = :sharing")
    Optional<SharingRow> find(SharingId sharing);

    @Query(
            """
            select v.row from SharingVersion v where v.row.programme = :programme
            order by v.row.heldOn desc, v.row.sharing\
            """)
    List<SharingRow> of(ProgrammeId programme);

    @Query("select v.row from DiscussedVersion v where v.row.sharing = :sharing")
    List<DiscussedRow> discussed(SharingId sharing);

    @Query("select v.row from DiscussedVersion v where v.row.issue = :issue")
    List<DiscussedRow> about(IssueId issue);
}
