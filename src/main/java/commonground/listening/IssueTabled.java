package commonground.listening;

import commonground.kernel.DecisionId;
import commonground.kernel.EventName;
import commonground.kernel.IssueId;
import commonground.kernel.ProgrammeId;

/** It was put to the group in a proposal. */
@EventName("listening.issue-tabled")
public record IssueTabled(IssueId issue, ProgrammeId programme, DecisionId decision)
        implements IssueEvent {}
