package commonground.decision;

import commonground.kernel.Check;
import commonground.kernel.DecisionId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Records that the group found a harm to its aim in the reason given.
 *
 * @param reason which harm, and to what; may be empty
 */
public record QualifyObjection(
        @TargetAggregateIdentifier DecisionId decision, int objection, String reason) {
    public QualifyObjection {
        var check = new Check();
        reason = check.proseOrNothing("reason", reason);
        check.done();
    }
}
