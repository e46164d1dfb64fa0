package commonground.decision;

import commonground.kernel.DecisionId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Records that a later agreed decision took the place of this one. */
public record SupersedeDecision(@TargetAggregateIdentifier DecisionId decision, DecisionId by) {}
