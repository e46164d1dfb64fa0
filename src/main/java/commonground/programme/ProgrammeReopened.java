package commonground.programme;

import commonground.kernel.EventName;
import commonground.kernel.ProgrammeId;

/** A programme that was closed goes on. */
@EventName("programme.reopened")
public record ProgrammeReopened(ProgrammeId programme, String reason) implements ProgrammeEvent {}
