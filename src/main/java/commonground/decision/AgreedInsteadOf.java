package commonground.decision;

import commonground.kernel.DecisionId;
import commonground.kernel.EventName;
import commonground.kernel.ProgrammeId;

/**
 * The members agreed to this in the place of an earlier decision.
 *
 * @param supersedes the earlier decision
 */
@EventName("decision.agreed-instead-of")
public record AgreedInsteadOf(DecisionId decision, ProgrammeId programme, DecisionId supersedes)
        implements DecisionEvent {}
