package commonground.decision;

import commonground.kernel.DecisionId;
import commonground.kernel.EventName;
import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;

/** A practice gave a reason why the proposal would harm what the group is trying to do. */
@EventName("decision.objection-raised")
public record ObjectionRaised(
        DecisionId decision,
        ProgrammeId programme,
        int objection,
        PracticeCode practice,
        int wording,
        String reason,
        PersonId representative)
        implements ObjectionEvent {}
