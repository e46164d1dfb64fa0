package commonground.decision;

import commonground.kernel.Check;
import commonground.kernel.DecisionId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Changes the rule, which can be done until the first position is taken. */
public record ChooseRule(@TargetAggregateIdentifier DecisionId decision, Rule rule, String reason) {
    public ChooseRule {
        var check = new Check();
        check.chosen("rule", rule);
        reason = check.prose("reason", reason);
        check.done();
    }
}
