package commonground.decision;

import commonground.kernel.DecisionId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.views.VersionId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Reads objections with what they were raised against, as both were at the request's moment. What
 * is asked of all programmes is counted by the database.
 */
interface DissentRows extends Repository<ObjectionVersion, VersionId> {
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

    /**
     * An objection that nobody has resolved, without its words.
     *
     * @param state of its decision: where that has ended, so has the objection
     */
    record Unresolved(
            DecisionId decision,
            ProgrammeId programme,
            int objection,
            String title,
            Subject subject,
            PracticeCode practice,
            LocalDate raisedOn,
            DecisionState state,
            @Nullable LocalDate decisionEndedOn) {}

    @Query(
            """
            select new commonground.decision.DissentRows$Unresolved(
                o.row.decision, o.row.programme, o.row.objection, d.row.title, d.row.subject,
                o.row.practice, o.row.raisedOn, d.row.state, d.row.end.endedOn)
            from ObjectionVersion o, DecisionVersion d
            where o.row.state in (RAISED, QUALIFIED, SUSTAINED) and d.row.decision = o.row.decision
            order by o.row.raisedOn, o.row.decision, o.row.objection
            """)
    List<Unresolved> unresolved();

    /** How many objections were raised in one month, counted in months since the year 0. */
    record Raised(int month, long count) {}

    @Query(
            """
            select new commonground.decision.DissentRows$Raised(o.raisedMonth, count(*))
            from ObjectionVersion o group by o.raisedMonth
            """)
    List<Raised> raised();

    /**
     * How many objections ended in one month (counted since the year 0), in one way, after so many
     * days.
     */
    record Ended(
            int month,
            ObjectionState state,
            @Nullable Resolution resolution,
            int days,
            long count) {}

    @Query(
            """
            select new commonground.decision.DissentRows$Ended(
                o.endedMonth, o.row.state, o.row.ending.resolution, o.daysTaken, count(*))
            from ObjectionVersion o
            where o.row.state in (RESOLVED, WITHDRAWN, NOT_QUALIFIED, LAPSED)
            group by o.endedMonth, o.row.state, o.row.ending.resolution, o.daysTaken
            """)
    List<Ended> ended();

    /** A practice that has said where it stands on the words of an open decision. */
    record Said(ProgrammeId programme, DecisionId decision, PracticeCode practice) {}

    @Query(
            """
            select new commonground.decision.DissentRows$Said(
                d.row.programme, d.row.decision, p.row.practice)
            from DecisionVersion d, PositionVersion p
            where d.row.state = DecisionState.OPEN and p.row.decision = d.row.decision
            and p.row.wording = d.row.wording
            """)
    List<Said> said();

    /** An open decision. */
    record Awaiting(ProgrammeId programme, DecisionId decision) {}

    @Query(
            """
            select new commonground.decision.DissentRows$Awaiting(d.row.programme, d.row.decision)
            from DecisionVersion d where d.row.state = DecisionState.OPEN
            """)
    List<Awaiting> awaiting();
}
