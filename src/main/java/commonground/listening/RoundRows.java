package commonground.listening;

import commonground.kernel.ProgrammeId;
import commonground.kernel.RoundId;
import commonground.views.VersionId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads rounds of questions as they were at the request's moment. */
interface RoundRows extends Repository<RoundVersion, VersionId> {
    @Query("select v.row from RoundVersion v where v.row.round = :round")
    Optional<RoundRow> find(RoundId round);

    @Query(
            """
            select v.row from RoundVersion v where v.row.programme = :programme
            order by v.row.openedOn desc, v.row.round\
            """)
    List<RoundRow> of(ProgrammeId programme);

    /** To be read through {@link Discretion} alone. */
    @Query(
            """
            select v.row from AnswerVersion v where v.row.round = :round
            order by v.row.practice\
            """)
    List<AnswerRow> answers(RoundId round);
}
