package commonground.listening;

import commonground.kernel.EventName;
import commonground.kernel.IssueId;
import commonground.kernel.ProgrammeId;

/** It is not pursued. */
@EventName("listening.issue-set-aside")
public record IssueSetAside(IssueId issue, ProgrammeId programme, String reason)
        implements IssueEvent {}
