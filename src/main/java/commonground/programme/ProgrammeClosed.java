package commonground.programme;

import commonground.kernel.EventName;
import commonground.kernel.ProgrammeId;

/** The programme has come to its end; nothing new begins in it. */
@EventName("programme.closed")
public record ProgrammeClosed(ProgrammeId programme, String reason) implements ProgrammeEvent {}
