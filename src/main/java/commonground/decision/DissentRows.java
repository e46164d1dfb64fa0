package commonground.decision;

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
}
