package commonground.listening;

import commonground.kernel.EventName;
import commonground.kernel.IssueId;
import commonground.kernel.ProgrammeId;

/** It ended, because it is the same as another. */
@EventName("listening.issue-merged-into")
public record IssueMergedInto(IssueId issue, ProgrammeId programme, IssueId into, String reason)
        implements IssueEvent {}
