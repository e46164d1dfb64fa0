package commonground.decision;

import commonground.kernel.DecisionId;
import commonground.kernel.EventName;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;

/** Who objected has left the programme: it holds nobody up any more, and stays in the record. */
@EventName("decision.objection-lapsed")
public record ObjectionLapsed(
        DecisionId decision,
        ProgrammeId programme,
        int objection,
        PracticeCode practice,
        String reason)
        implements ObjectionEvent {}
