package commonground.programme;

import commonground.kernel.DecisionId;
import commonground.kernel.ProgrammeId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Makes what a decision agreed the programme's vision. Sent by the product itself when that
 * decision is agreed.
 */
public record AdoptVision(
        @TargetAggregateIdentifier ProgrammeId programme,
        DecisionId decision,
        int wording,
        String vision) {}
