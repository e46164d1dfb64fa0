package commonground.decision;

import commonground.kernel.Check;
import commonground.kernel.DecisionId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Takes the proposal back. */
public record WithdrawProposal(@TargetAggregateIdentifier DecisionId decision, String reason) {
    public WithdrawProposal {
        var check = new Check();
        reason = check.prose("reason", reason);
        check.done();
    }
}
