package commonground.decision;

import commonground.kernel.DecisionId;
import commonground.kernel.EventName;
import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;

/** The practice that objected says itself that its objection was met. */
@EventName("decision.resolution-confirmed")
public record ResolutionConfirmed(
        DecisionId decision,
        ProgrammeId programme,
        int objection,
        PracticeCode practice,
        PersonId representative,
        String said)
        implements ObjectionEvent {}
