package commonground.decision;

import commonground.kernel.ByThePracticeItself;
import commonground.kernel.Check;
import commonground.kernel.DecisionId;
import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * A practice confirms the position that was recorded on its behalf.
 *
 * @param wording number of the wording that the position was taken on
 */
public record ConfirmPosition(
        @TargetAggregateIdentifier DecisionId decision,
        PracticeCode practice,
        int wording,
        PersonId representative)
        implements ByThePracticeItself {
    public ConfirmPosition {
        var check = new Check();
        check.chosen("practice", practice);
        check.chosen("representative", representative);
        check.done();
    }
}
