package commonground.listening;

import commonground.kernel.EventName;
import commonground.kernel.IssueId;
import commonground.kernel.ProgrammeId;
import commonground.kernel.SharingId;

/** What was written down was put right; the words before stay in the record. */
@EventName("listening.discussion-corrected")
public record DiscussionCorrected(
        SharingId sharing, ProgrammeId programme, IssueId issue, String said, String reason)
        implements SharingEvent {}
