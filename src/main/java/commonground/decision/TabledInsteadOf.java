package commonground.decision;

import commonground.kernel.DecisionId;
import commonground.kernel.EventName;
import commonground.kernel.ProgrammeId;

/**
 * The proposal would take the place of a decision that was agreed before.
 *
 * @param supersedes the earlier decision
 */
@EventName("decision.tabled-instead-of")
public record TabledInsteadOf(DecisionId decision, ProgrammeId programme, DecisionId supersedes)
        implements DecisionEvent {}
