package commonground.decision;

import commonground.kernel.DecisionId;
import commonground.kernel.EventName;
import commonground.kernel.ProgrammeId;

/** A note on a decision that has ended: what is wrong in it, and what would be right. */
@EventName("decision.correction-noted")
public record CorrectionNoted(DecisionId decision, ProgrammeId programme, String correction)
        implements SequelEvent {}
