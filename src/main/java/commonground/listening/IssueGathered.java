package commonground.listening;

import commonground.kernel.DecisionId;
import commonground.kernel.EventName;
import commonground.kernel.IssueId;
import commonground.kernel.ProgrammeId;
import commonground.kernel.StatementId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What several statements have in common was put into one line, and into words.
 *
 * @param fromDecision the decision an objection to which found it, if it was found so
 * @param fromObjection that objection's number
 */
@EventName("listening.issue-gathered")
public record IssueGathered(
        IssueId issue,
        ProgrammeId programme,
        String title,
        String words,
        List<StatementId> statements,
        @Nullable DecisionId fromDecision,
        @Nullable Integer fromObjection)
        implements IssueEvent {}
