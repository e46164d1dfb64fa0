package commonground.listening;

import commonground.kernel.DecisionId;
import commonground.kernel.EventName;
import commonground.kernel.IssueId;
import commonground.kernel.ProgrammeId;

/** The group agreed to it: it is one of its common issues. */
@EventName("listening.issue-agreed")
public record IssueAgreed(IssueId issue, ProgrammeId programme, DecisionId decision)
        implements IssueEvent {}
