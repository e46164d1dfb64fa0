package commonground.decision;

import commonground.kernel.Check;
import commonground.kernel.DecisionId;
import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import commonground.kernel.SpokenFor;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * The practice that objected says whether its objection was met.
 *
 * @param said what it makes of the resolution; needed where it does not confirm it
 * @param representative the person of that practice who says so
 */
public record ConfirmResolution(
        @TargetAggregateIdentifier DecisionId decision,
        PracticeCode practice,
        int objection,
        boolean confirmed,
        String said,
        PersonId representative)
        implements SpokenFor {
    public ConfirmResolution {
        var check = new Check();
        check.chosen("practice", practice);
        check.chosen("representative", representative);
        said = confirmed ? check.proseOrNothing("said", said) : check.prose("said", said);
        check.done();
    }
}
