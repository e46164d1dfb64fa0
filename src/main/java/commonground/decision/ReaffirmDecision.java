package commonground.decision;

import commonground.kernel.Check;
import commonground.kernel.DecisionId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records that the group looked again and stays with the very same words.
 *
 * @param considered what was weighed
 * @param reviewOn when it will look the next time, if it said so
 */
public record ReaffirmDecision(
        @TargetAggregateIdentifier DecisionId decision,
        String considered,
        @Nullable LocalDate reviewOn) {
    public ReaffirmDecision {
        var check = new Check();
        considered = check.prose("considered", considered);
        if (reviewOn != null) check.date("reviewOn", reviewOn);
        check.done();
    }
}
