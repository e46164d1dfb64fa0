package commonground.programme;

import commonground.kernel.EventName;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;

/** A practice became a member; the reason is empty for those the programme was opened with. */
@EventName("programme.member-joined")
public record MemberJoined(ProgrammeId programme, PracticeCode practice, String reason)
        implements ProgrammeEvent {}
