package commonground.decision;

import commonground.kernel.PracticeCode;

/** Something that happened to one objection. */
public sealed interface ObjectionEvent extends DecisionEvent
        permits ObjectionRaised,
                ObjectionQualified,
                ObjectionNotQualified,
                ObjectionSustained,
                ObjectionResolved,
                ResolutionConfirmed,
                ResolutionNotConfirmed,
                ObjectionLapsed {
    /** Its number within the decision, from 1. */
    int objection();

    /** The practice that objected. */
    PracticeCode practice();
}
