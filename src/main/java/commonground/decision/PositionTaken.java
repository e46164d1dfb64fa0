package commonground.decision;

import commonground.kernel.DecisionId;
import commonground.kernel.EventName;
import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;

/** A practice said, through its representative, where it stands on one exact wording. */
@EventName("decision.position-taken")
public record PositionTaken(
        DecisionId decision,
        ProgrammeId programme,
        PracticeCode practice,
        int wording,
        Stance stance,
        String reason,
        PersonId representative)
        implements DecisionEvent {}
