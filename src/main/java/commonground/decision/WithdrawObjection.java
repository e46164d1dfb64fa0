package commonground.decision;

import commonground.kernel.Check;
import commonground.kernel.DecisionId;
import commonground.kernel.PracticeCode;
import commonground.kernel.SpokenFor;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A practice takes its own objection back. */
public record WithdrawObjection(
        @TargetAggregateIdentifier DecisionId decision,
        PracticeCode practice,
        int objection,
        String explanation)
        implements SpokenFor {
    public WithdrawObjection {
        var check = new Check();
        check.chosen("practice", practice);
        explanation = check.prose("explanation", explanation);
        check.done();
    }
}
