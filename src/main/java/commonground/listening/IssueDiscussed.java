package commonground.listening;

import commonground.kernel.EventName;
import commonground.kernel.IssueId;
import commonground.kernel.ProgrammeId;
import commonground.kernel.SharingId;

/** This was said about an issue there. */
@EventName("listening.issue-discussed")
public record IssueDiscussed(SharingId sharing, ProgrammeId programme, IssueId issue, String said)
        implements SharingEvent {}
