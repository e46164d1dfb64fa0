package commonground.listening;

import commonground.kernel.EventName;
import commonground.kernel.IssueId;
import commonground.kernel.ProgrammeId;
import commonground.kernel.StatementId;
import java.util.List;

/** Some of its statements were found to be about something else, which is now a candidate. */
@EventName("listening.issue-split")
public record IssueSplit(
        IssueId issue,
        ProgrammeId programme,
        IssueId splitOff,
        List<StatementId> statements,
        String reason)
        implements IssueEvent {}
