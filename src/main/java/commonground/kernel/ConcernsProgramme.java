package commonground.kernel;

import java.util.Optional;

/**
 * Says of a module's commands which programme they concern, where they do not say it themselves.
 */
public interface ConcernsProgramme {
    /** Empty if it is none of the module's commands, or names what there is not. */
    Optional<ProgrammeId> programmeOf(NotOnceClosed command);
}
