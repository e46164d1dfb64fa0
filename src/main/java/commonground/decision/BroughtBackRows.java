package commonground.decision;

import commonground.kernel.DecisionId;
import commonground.kernel.ProgrammeId;
import commonground.views.VersionId;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads when those who differed were brought back, as it was at the request's moment. */
interface BroughtBackRows extends Repository<BroughtBackVersion, VersionId> {
    String ABOUT_OPEN =
            """
            select new commonground.decision.BroughtBackRows$Step(
                v.row.decision, v.row.programme, v.row.objections, v.row.issues)
            from BroughtBackVersion v, DecisionVersion d
            where d.row.decision = v.row.decision and d.row.state = DecisionState.OPEN\
            """;

    @Query(
            "select v.row from BroughtBackVersion v where v.row.decision = :decision order by v.row.step")
    List<BroughtBackRow> of(DecisionId decision);

    @Query(
            "select v.row from BroughtBackVersion v where v.row.programme = :programme"
                    + " order by v.row.heldOn, v.row.step")
    List<BroughtBackRow> in(ProgrammeId programme);

    /** What was talked over, and what it was brought back to. */
    record Step(
            DecisionId decision,
            ProgrammeId programme,
            List<Integer> objections,
            List<DecisionId> issues) {}

    /** Of all programmes, those about decisions that are open. */
    @Query(ABOUT_OPEN)
    List<Step> aboutOpen();

    @Query(ABOUT_OPEN + " and d.row.programme in :programmes and v.row.programme in :programmes")
    List<Step> aboutOpen(Collection<ProgrammeId> programmes);

    /** What an issue is called. */
    record Issue(DecisionId decision, ProgrammeId programme, String title) {}

    @Query(
            """
            select new commonground.decision.BroughtBackRows$Issue(
                d.row.decision, d.row.programme, d.row.title)
            from DecisionVersion d where d.row.decision in :issues
            """)
    List<Issue> issues(Collection<DecisionId> issues);

    @Query(
            "select v.row from ObjectionVersion v where v.row.programme = :programme"
                    + " order by v.row.raisedOn, v.row.decision, v.row.objection")
    List<ObjectionRow> objections(ProgrammeId programme);
}
