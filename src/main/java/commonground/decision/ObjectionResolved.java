package commonground.decision;

import commonground.kernel.DecisionId;
import commonground.kernel.EventName;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;

/** An objection no longer stands in the way, and how that came about. */
@EventName("decision.objection-resolved")
public record ObjectionResolved(
        DecisionId decision,
        ProgrammeId programme,
        int objection,
        PracticeCode practice,
        Resolution resolution,
        String explanation)
        implements DecisionEvent {}
