package commonground.delivery;

import commonground.kernel.MilestoneId;
import commonground.kernel.ProgrammeId;
import commonground.views.VersionId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads milestones as they were at the request's moment. */
interface MilestoneRows extends Repository<MilestoneVersion, VersionId> {
    @Query("select v.row from MilestoneVersion v where v.row.milestone = :milestone")
    Optional<MilestoneRow> find(MilestoneId milestone);

    @Query(
            """
            select v.row from MilestoneVersion v where v.row.programme = :programme
            order by v.row.due, v.row.title, v.row.milestone\
            """)
    List<MilestoneRow> of(ProgrammeId programme);

    @Query("select v.row from MilestoneVersion v where v.row.milestone in :milestones")
    List<MilestoneRow> those(Collection<MilestoneId> milestones);

    /** When the first milestone of a programme was met. */
    record First(ProgrammeId programme, LocalDate on) {}

    @Query(
            """
            select new commonground.delivery.MilestoneRows$First(v.row.programme, min(v.row.endedOn))
            from MilestoneVersion v where v.row.state = MET group by v.row.programme
            """)
    List<First> firstMet();
}
