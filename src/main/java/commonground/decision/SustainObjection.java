package commonground.decision;

import commonground.kernel.Check;
import commonground.kernel.DecisionId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Records that the objection is upheld: the proposal is not carried through in this form.
 *
 * @param follows what the group does instead
 */
public record SustainObjection(
        @TargetAggregateIdentifier DecisionId decision, int objection, String follows) {
    public SustainObjection {
        var check = new Check();
        follows = check.prose("follows", follows);
        check.done();
    }
}
