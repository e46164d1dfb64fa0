package commonground.listening;

import commonground.kernel.EventName;
import commonground.kernel.IssueId;
import commonground.kernel.ProgrammeId;

/** What had been set aside is pursued after all. */
@EventName("listening.issue-taken-up-again")
public record IssueTakenUpAgain(IssueId issue, ProgrammeId programme, String reason)
        implements IssueEvent {}
