package commonground.programme;

import commonground.kernel.EventName;
import commonground.kernel.ProgrammeId;

/** A locality manager began to bring practices together. */
@EventName("programme.opened")
public record ProgrammeOpened(ProgrammeId programme, String name, String locality)
        implements ProgrammeEvent {}
