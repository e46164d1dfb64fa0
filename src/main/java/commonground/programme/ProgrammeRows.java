package commonground.programme;

import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.views.VersionId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads programmes and members as they were at the request's moment. */
interface ProgrammeRows extends Repository<ProgrammeVersion, VersionId> {
    @Query("select v.row from ProgrammeVersion v where v.row.programme = :programme")
    Optional<ProgrammeRow> find(ProgrammeId programme);

    @Query("select v.row from ProgrammeVersion v where v.row.programme in :programmes")
    List<ProgrammeRow> find(Collection<ProgrammeId> programmes);

    @Query("select v.row from ProgrammeVersion v order by v.row.name")
    List<ProgrammeRow> all();

    @Query(
            "select m.row from MemberVersion m where m.row.programme = :programme order by m.row.practice")
    List<MemberRow> members(ProgrammeId programme);

    @Query(
            "select m.row from MemberVersion m where m.row.programme in :programmes order by m.row.practice")
    List<MemberRow> members(List<ProgrammeId> programmes);

    @Query("select m.row from MemberVersion m where m.row.practice = :practice")
    List<MemberRow> memberships(PracticeCode practice);
}
