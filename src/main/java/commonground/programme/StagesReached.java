package commonground.programme;

import commonground.kernel.ProgrammeId;
import java.time.LocalDate;
import java.util.Map;

/** Tells which stages programmes have reached by what other modules know of them. */
public interface StagesReached {
    /** By programme, with the date each was first reached on; at the request's moment. */
    Map<ProgrammeId, Map<Stage, LocalDate>> stagesReached();
}
