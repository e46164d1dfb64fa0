package commonground.decision;

import commonground.kernel.Check;
import commonground.kernel.DecisionId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Records how an objection was resolved. */
public record ResolveObjection(
        @TargetAggregateIdentifier DecisionId decision,
        int objection,
        Resolution resolution,
        String explanation) {
    public ResolveObjection {
        var check = new Check();
        check.chosen("resolution", resolution);
        explanation = check.prose("explanation", explanation);
        check.done();
    }
}
