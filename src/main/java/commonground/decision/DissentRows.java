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
            where o.row.programme = :programme and d.row.decision = o.row.decision
            order by o.row.raisedOn, o.row.decision, o.row.objection
            """)
    List<Line> of(ProgrammeId programme);

    /** An open objection, without its words. */
    record Open(
            DecisionId decision,
            ProgrammeId programme,
            int objection,
            String title,
            Subject subject,
            PracticeCode practice,
            LocalDate raisedOn) {}

    @Query(
            """
            select new commonground.decision.DissentRows$Open(
                o.row.decision, o.row.programme, o.row.objection, d.row.title, d.row.subject,
                o.row.practice, o.row.raisedOn)
            from ObjectionVersion o, DecisionVersion d
            where o.row.state in (RAISED, QUALIFIED, SUSTAINED)
            and d.row.decision = o.row.decision and d.row.state = DecisionState.OPEN
            order by o.row.raisedOn, o.row.decision, o.row.objection
            """)
    List<Open> open();

    /** How many objections were raised in one month. */
    record Raised(int year, int month, long count) {}

    @Query(
            """
            select new commonground.decision.DissentRows$Raised(
                year(o.row.raisedOn), month(o.row.raisedOn), count(o.row.objection))
            from ObjectionVersion o group by year(o.row.raisedOn), month(o.row.raisedOn)
            """)
    List<Raised> raised();

    /** How many objections ended in one month, in one way, after so many days. */
    record Ended(
            int year,
            int month,
            ObjectionState state,
            @Nullable Resolution resolution,
            long days,
            long count) {}

    String ENDED_ON = "coalesce(o.row.ending.on, o.row.finding.foundOn)";
    String DAYS = "timestampdiff(day, o.row.raisedOn, " + ENDED_ON + ")";

    @Query(
            "select new commonground.decision.DissentRows$Ended("
                    + ("year(" + ENDED_ON + "), month(" + ENDED_ON + "), o.row.state,")
                    + (" o.row.ending.resolution, " + DAYS + ", count(o.row.objection))")
                    + " from ObjectionVersion o"
                    + " where o.row.state in (RESOLVED, WITHDRAWN, NOT_QUALIFIED, LAPSED)"
                    + (" group by year(" + ENDED_ON + "), month(" + ENDED_ON + "), o.row.state,")
                    + (" o.row.ending.resolution, " + DAYS))
    List<Ended> ended();

    /** An objection that nobody had resolved when its decision came to its end. */
    record Left(LocalDate raisedOn, LocalDate endedOn) {}

    @Query(
            """
            select new commonground.decision.DissentRows$Left(o.row.raisedOn, d.row.end.endedOn)
            from ObjectionVersion o, DecisionVersion d
            where o.row.state in (RAISED, QUALIFIED, SUSTAINED)
            and d.row.decision = o.row.decision and d.row.state <> DecisionState.OPEN and d.row.end.endedOn is not null
            """)
    List<Left> left();

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
