package commonground.listening;

import commonground.kernel.DecisionId;
import commonground.kernel.IssueId;
import commonground.kernel.ProgrammeId;
import commonground.views.VersionId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads candidate issues as they were at the request's moment. */
interface IssueRows extends Repository<IssueVersion, VersionId> {
    @Query("select v.row from IssueVersion v where v.row.issue = :issue")
    Optional<IssueRow> find(IssueId issue);

    @Query("select v.row from IssueVersion v where v.row.issue in :issues")
    List<IssueRow> find(Collection<IssueId> issues);

    @Query(
            """
            select v.row from IssueVersion v where v.row.programme = :programme
            order by v.row.gatheredOn, v.row.title, v.row.issue\
            """)
    List<IssueRow> of(ProgrammeId programme);

    @Query("select v.row from IssueVersion v where v.row.fromDecision = :decision")
    List<IssueRow> foundBy(DecisionId decision);

    @Query(
            """
            select v.row from IssueStepVersion v where v.row.issue = :issue
            order by v.row.version\
            """)
    List<IssueStepRow> steps(IssueId issue);
}
