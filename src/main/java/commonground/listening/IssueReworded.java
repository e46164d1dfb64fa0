package commonground.listening;

import commonground.kernel.EventName;
import commonground.kernel.IssueId;
import commonground.kernel.ProgrammeId;

/** It was put otherwise; what was said before stays in the record. */
@EventName("listening.issue-reworded")
public record IssueReworded(
        IssueId issue, ProgrammeId programme, String title, String words, String reason)
        implements IssueEvent {}
