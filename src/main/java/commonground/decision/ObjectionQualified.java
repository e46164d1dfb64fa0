package commonground.decision;

import commonground.kernel.DecisionId;
import commonground.kernel.EventName;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;

/** The group looked at the reason and found that it shows a harm to what they are trying to do. */
@EventName("decision.objection-qualified")
public record ObjectionQualified(
        DecisionId decision,
        ProgrammeId programme,
        int objection,
        PracticeCode practice,
        String reason)
        implements ObjectionEvent {}
