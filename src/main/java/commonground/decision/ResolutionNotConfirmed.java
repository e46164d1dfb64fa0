package commonground.decision;

import commonground.kernel.DecisionId;
import commonground.kernel.EventName;
import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;

/**
 * The practice that objected says that its objection was not met.
 *
 * @param standsAgain whether the objection is open again; one that was overruled under the
 *     decision's rule is not
 */
@EventName("decision.resolution-not-confirmed")
public record ResolutionNotConfirmed(
        DecisionId decision,
        ProgrammeId programme,
        int objection,
        PracticeCode practice,
        PersonId representative,
        String said,
        boolean standsAgain)
        implements ObjectionEvent {}
