package commonground.programme;

import commonground.kernel.ProgrammeId;
import commonground.views.VersionId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads what programmes stand by as it was at the request's moment. */
interface StandsBy extends Repository<AgreedVersion, VersionId> {
    @Query(
            "select v.row from AgreedVersion v where v.row.programme = :programme order by v.row.sequence")
    List<AgreedRow> agreed(ProgrammeId programme);

    @Query(
            "select v.row from LeadVersion v where v.row.programme = :programme order by v.row.sequence")
    List<LeadRow> leads(ProgrammeId programme);

    /** When something of a kind was first agreed. */
    record First(ProgrammeId programme, Matter matter, LocalDate on) {}

    @Query(
            """
            select new commonground.programme.StandsBy$First(v.row.programme, v.row.matter, min(v.row.agreedOn))
            from AgreedVersion v group by v.row.programme, v.row.matter
            """)
    List<First> first();

    /** When the first lead was nominated. */
    record FirstLead(ProgrammeId programme, LocalDate on) {}

    @Query(
            """
            select new commonground.programme.StandsBy$FirstLead(v.row.programme, min(v.row.nominatedOn))
            from LeadVersion v group by v.row.programme
            """)
    List<FirstLead> firstLeads();
}
