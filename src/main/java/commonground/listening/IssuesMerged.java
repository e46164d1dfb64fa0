package commonground.listening;

import commonground.kernel.EventName;
import commonground.kernel.IssueId;
import commonground.kernel.ProgrammeId;
import commonground.kernel.StatementId;
import java.util.List;

/**
 * Other candidates were found to be this one; their statements are now statements of it.
 *
 * @param merged each of the others, with all statements it had
 */
@EventName("listening.issues-merged")
public record IssuesMerged(IssueId issue, ProgrammeId programme, List<Merged> merged, String reason)
        implements IssueEvent {
    /** One that ended by being merged. */
    public record Merged(IssueId issue, List<StatementId> statements) {}
}
