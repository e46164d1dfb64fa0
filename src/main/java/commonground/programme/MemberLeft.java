package commonground.programme;

import commonground.kernel.EventName;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;

/** A practice is no longer a member. What it said and agreed while it was one stays. */
@EventName("programme.member-left")
public record MemberLeft(ProgrammeId programme, PracticeCode practice, String reason)
        implements ProgrammeEvent {}
