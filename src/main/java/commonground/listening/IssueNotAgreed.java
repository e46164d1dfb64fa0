package commonground.listening;

import commonground.kernel.DecisionId;
import commonground.kernel.EventName;
import commonground.kernel.IssueId;
import commonground.kernel.ProgrammeId;

/** The proposal that put it to the group ended without agreement. */
@EventName("listening.issue-not-agreed")
public record IssueNotAgreed(IssueId issue, ProgrammeId programme, DecisionId decision)
        implements IssueEvent {}
