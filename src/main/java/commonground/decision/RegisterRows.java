package commonground.decision;

import commonground.kernel.DecisionId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.views.VersionId;
import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Looks through the decisions of several programmes as they were at the request's moment. */
interface RegisterRows extends Repository<DecisionVersion, VersionId> {
    String FOUND =
            """
            from DecisionVersion v
            where v.row.programme in :programmes and v.row.subject in :subjects
            and v.row.state in :states
            and (:anyText = true or lower(v.row.title) like :pattern escape '!' or lower(v.row.text) like :pattern escape '!')
            and (:disputed = false or exists (
                select o.row.objection from ObjectionVersion o where o.row.decision = v.row.decision))
            """;

    /** One that was found. */
    record Match(DecisionId decision) {}

    /** Only which: the whole of thousands is not put in order for a page of them. */
    @Query(
            value = "select new commonground.decision.RegisterRows$Match(v.row.decision) " + FOUND,
            countQuery = "select count(v.row.decision) " + FOUND)
    Page<Match> found(
            Collection<ProgrammeId> programmes,
            Collection<Subject> subjects,
            Collection<DecisionState> states,
            boolean anyText,
            String pattern,
            boolean disputed,
            Pageable page);

    @Query("select v.row from DecisionVersion v where v.row.decision in :decisions")
    List<DecisionRow> these(Collection<DecisionId> decisions);

    /** Who objected to a decision. */
    record Objected(DecisionId decision, PracticeCode practice) {}

    @Query(
            """
            select distinct new commonground.decision.RegisterRows$Objected(o.row.decision, o.row.practice)
            from ObjectionVersion o where o.row.decision in :decisions order by o.row.practice
            """)
    List<Objected> objected(Collection<DecisionId> decisions);
}
