package commonground.decision;

import commonground.kernel.DecisionId;
import commonground.kernel.EventName;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;

/**
 * The objection was upheld: the proposal is not carried through in this form.
 *
 * @param wording number of the wording it was upheld against
 * @param follows what the group does instead
 */
@EventName("decision.objection-sustained")
public record ObjectionSustained(
        DecisionId decision,
        ProgrammeId programme,
        int objection,
        PracticeCode practice,
        int wording,
        String follows)
        implements ObjectionEvent {}
