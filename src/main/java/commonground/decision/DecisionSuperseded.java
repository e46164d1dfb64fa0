package commonground.decision;

import commonground.kernel.DecisionId;
import commonground.kernel.EventName;
import commonground.kernel.ProgrammeId;

/**
 * A later agreed decision took its place; this one stays as it was.
 *
 * @param by the later decision
 */
@EventName("decision.superseded")
public record DecisionSuperseded(DecisionId decision, ProgrammeId programme, DecisionId by)
        implements SequelEvent {}
