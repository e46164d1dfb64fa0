package commonground.decision;

import commonground.kernel.Check;
import commonground.kernel.DecisionId;
import commonground.kernel.PracticeCode;
import commonground.kernel.SpokenFor;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Takes back an interest that was declared: it has ended, or was none. */
public record WithdrawInterest(
        @TargetAggregateIdentifier DecisionId decision,
        PracticeCode practice,
        int interest,
        String reason)
        implements SpokenFor {
    public WithdrawInterest {
        var check = new Check();
        check.chosen("practice", practice);
        reason = check.prose("reason", reason);
        check.done();
    }
}
