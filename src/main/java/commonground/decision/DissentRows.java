package commonground.decision;

import commonground.kernel.DecisionId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.views.VersionId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Reads objections with what they were raised against, as both were at the request's moment. What
 * is asked of all programmes is counted by the database.
 */
interface DissentRows extends Repository<ObjectionVersion, VersionId> {
    String UNRESOLVED =
            """
            select new commonground.decision.DissentRows$Unresolved(
                o.row.decision, o.row.programme, o.row.objection, o.row.practice, o.row.raisedOn)
            from ObjectionVersion o where o.unresolved = true\
            """;

    String DISPUTED =
            """
            select new commonground.decision.DissentRows$Disputed(
                d.row.decision, d.row.programme, d.row.title, d.row.subject, d.row.state,
                d.row.end.endedOn)
            from DecisionVersion d where\
            """;

    String OPEN = DISPUTED + " d.row.state = DecisionState.OPEN";

    String SAID =
            """
            select new commonground.decision.DissentRows$Said(
                d.row.programme, d.row.decision, p.row.practice)
            from DecisionVersion d, PositionVersion p
            where d.row.state = DecisionState.OPEN and p.row.decision = d.row.decision
            and p.row.wording = d.row.wording\
            """;

    /** An objection, and of its decision what belongs beside it. */
    record Line(
            ObjectionRow row,
            String title,
            Subject subject,
            DecisionState state,
            @Nullable LocalDate decisionEndedOn) {}

    @Query(
            """
            select new commonground.decision.DissentRows$Line(
                o.row, d.row.title, d.row.subject, d.row.state, d.row.end.endedOn)
            from ObjectionVersion o, DecisionVersion d
            where o.row.programme = :programme and d.row.programme = :programme
            and d.row.decision = o.row.decision
            order by o.row.raisedOn, o.row.decision, o.row.objection
            """)
    List<Line> of(ProgrammeId programme);

    /** An objection that nobody has resolved, without its words. */
    record Unresolved(
            DecisionId decision,
            ProgrammeId programme,
            int objection,
            PracticeCode practice,
            LocalDate raisedOn) {}

    @Query(UNRESOLVED)
    List<Unresolved> unresolved();

    @Query(UNRESOLVED + " and o.row.programme in :programmes")
    List<Unresolved> unresolved(Collection<ProgrammeId> programmes);

    /** What was tabled; where it has ended, so have the objections to it. */
    record Disputed(
            DecisionId decision,
            ProgrammeId programme,
            String title,
            Subject subject,
            DecisionState state,
            @Nullable LocalDate endedOn) {}

    @Query(OPEN)
    List<Disputed> open();

    @Query(OPEN + " and d.row.programme in :programmes")
    List<Disputed> open(Collection<ProgrammeId> programmes);

    @Query(DISPUTED + " d.row.decision in :decisions")
    List<Disputed> these(Collection<DecisionId> decisions);

    /** A practice that has said where it stands on the words of an open decision. */
    record Said(ProgrammeId programme, DecisionId decision, PracticeCode practice) {}

    @Query(SAID)
    List<Said> said();

    @Query(SAID + " and d.row.programme in :programmes and p.row.programme in :programmes")
    List<Said> said(Collection<ProgrammeId> programmes);
}
