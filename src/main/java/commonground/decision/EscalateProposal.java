package commonground.decision;

import commonground.kernel.Check;
import commonground.kernel.DecisionId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Hands the question on to somebody outside the group, which ends it here.
 *
 * @param to who is to decide; one line
 */
public record EscalateProposal(
        @TargetAggregateIdentifier DecisionId decision, int wording, String to, String reason) {
    public EscalateProposal {
        var check = new Check();
        to = check.line("to", to);
        reason = check.prose("reason", reason);
        check.done();
    }
}
