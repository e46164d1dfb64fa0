package commonground.decision;

import commonground.kernel.DecisionId;
import commonground.kernel.EventName;
import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;

/** A practice confirmed what had been recorded on its behalf. */
@EventName("decision.position-confirmed")
public record PositionConfirmed(
        DecisionId decision,
        ProgrammeId programme,
        PracticeCode practice,
        int wording,
        PersonId representative)
        implements RuleEvent {}
