package commonground.decision;

import commonground.kernel.DecisionId;
import commonground.kernel.EventName;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;

/** The group looked at the reason and found no harm to its aim in it; the objector is told why. */
@EventName("decision.objection-not-qualified")
public record ObjectionNotQualified(
        DecisionId decision,
        ProgrammeId programme,
        int objection,
        PracticeCode practice,
        String reason)
        implements ObjectionEvent {}
