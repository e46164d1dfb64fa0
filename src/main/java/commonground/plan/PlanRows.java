package commonground.plan;

import commonground.kernel.ProgrammeId;
import commonground.views.VersionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads business plans as they were at the request's moment. */
interface PlanRows extends Repository<PlanVersions, VersionId> {
    @Query(
            "select v.row from PlanVersions v where v.row.programme = :programme order by v.row.number desc")
    List<PlanRow> of(ProgrammeId programme);

    @Query(
            "select v.row from PlanVersions v where v.row.programme = :programme and v.row.number = :number")
    Optional<PlanRow> find(ProgrammeId programme, int number);

    /** When the first version was written. */
    record First(ProgrammeId programme, LocalDate on) {}

    @Query(
            """
            select new commonground.plan.PlanRows$First(v.row.programme, min(v.row.draftedOn))
            from PlanVersions v group by v.row.programme
            """)
    List<First> first();
}
