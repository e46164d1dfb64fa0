package commonground.listening;

import commonground.kernel.EventName;
import commonground.kernel.IssueId;
import commonground.kernel.ProgrammeId;
import commonground.kernel.StatementId;
import java.util.List;

/** It began as a part of another candidate. */
@EventName("listening.issue-split-off")
public record IssueSplitOff(
        IssueId issue,
        ProgrammeId programme,
        IssueId from,
        String title,
        String words,
        List<StatementId> statements,
        String reason)
        implements IssueEvent {}
