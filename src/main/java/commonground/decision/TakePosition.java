package commonground.decision;

import commonground.kernel.Check;
import commonground.kernel.DecisionId;
import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import commonground.kernel.SpokenFor;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Says where a practice stands.
 *
 * @param wording number of the wording that the practice has before it
 * @param reason what the concern or the objection is; needed for these two
 * @param representative the person of that practice who says so
 */
public record TakePosition(
        @TargetAggregateIdentifier DecisionId decision,
        PracticeCode practice,
        int wording,
        Stance stance,
        String reason,
        PersonId representative)
        implements SpokenFor {
    public TakePosition {
        var check = new Check();
        check.chosen("practice", practice);
        check.chosen("stance", stance);
        check.chosen("representative", representative);
        reason =
                stance != null && stance.needsReason()
                        ? check.prose("reason", reason)
                        : check.proseOrNothing("reason", reason);
        check.done();
    }
}
