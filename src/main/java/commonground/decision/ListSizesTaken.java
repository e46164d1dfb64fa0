package commonground.decision;

import commonground.kernel.DecisionId;
import commonground.kernel.EventName;
import commonground.kernel.ProgrammeId;
import java.util.List;

/** The lists as they stand now are the votes of these practices, whatever becomes of the lists. */
@EventName("decision.list-sizes-taken")
public record ListSizesTaken(DecisionId decision, ProgrammeId programme, List<PatientsOnList> lists)
        implements RuleEvent {}
