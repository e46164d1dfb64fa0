package commonground.decision;

import commonground.kernel.DecisionId;
import commonground.kernel.PracticeCode;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Records that the objections of a practice lapse that has left the programme. */
public record LapseObjections(
        @TargetAggregateIdentifier DecisionId decision, PracticeCode practice, String reason) {}
