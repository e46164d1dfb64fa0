package commonground.decision;

import commonground.kernel.Check;
import commonground.kernel.DecisionId;
import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import commonground.kernel.SpokenFor;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * A practice declares an interest in what is to be decided.
 *
 * @param person who of the practice has it; null where it is the practice's own
 * @param what the interest
 * @param action what follows from it
 */
public record DeclareInterest(
        @TargetAggregateIdentifier DecisionId decision,
        PracticeCode practice,
        @Nullable PersonId person,
        String what,
        InterestAction action)
        implements SpokenFor {
    public DeclareInterest {
        var check = new Check();
        check.chosen("practice", practice);
        what = check.prose("what", what);
        check.chosen("action", action);
        check.done();
    }
}
