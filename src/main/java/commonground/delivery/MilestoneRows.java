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

    @Query(
            """
            select v.row from MilestoneVersion v
            where v.row.programme in :programmes and v.row.due >= :since
            order by v.row.due, v.row.title, v.row.milestone\
            """)
    List<MilestoneRow> of(Collection<ProgrammeId> programmes, LocalDate since);

    @Query("select v.row from MilestoneVersion v where v.row.milestone in :milestones")
    List<MilestoneRow> those(Collection<MilestoneId> milestones);

    /** A milestone that was met. */
    record Met(ProgrammeId programme, LocalDate on) {}

    @Query(
            """
            select distinct new commonground.delivery.MilestoneRows$Met(v.row.programme, v.row.endedOn)
            from MilestoneVersion v where v.row.state = MET
            """)
    List<Met> met();
}
