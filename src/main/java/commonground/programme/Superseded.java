package commonground.programme;

import commonground.kernel.DecisionId;
import commonground.kernel.ProgrammeId;
import java.util.Set;

/** Tells what the members agreed once and have since agreed something else in place of. */
public interface Superseded {
    /** As it was at the request's moment. */
    Set<DecisionId> in(ProgrammeId programme);
}
