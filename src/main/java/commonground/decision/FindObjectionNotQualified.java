package commonground.decision;

import commonground.kernel.Check;
import commonground.kernel.DecisionId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Records that the group found no harm to its aim in the reason given. It then holds nobody up; the
 * practice may object again for a better reason.
 *
 * @param reason why not, and who looked at it; the objector is told
 */
public record FindObjectionNotQualified(
        @TargetAggregateIdentifier DecisionId decision, int objection, String reason) {
    public FindObjectionNotQualified {
        var check = new Check();
        reason = check.prose("reason", reason);
        check.done();
    }
}
