package commonground.decision;

import commonground.kernel.Check;
import commonground.kernel.DecisionId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Changes the words.
 *
 * @param basedOn number of the wording that the new words are meant to replace
 */
public record AmendWording(
        @TargetAggregateIdentifier DecisionId decision,
        int basedOn,
        String wording,
        String reason) {
    public AmendWording {
        var check = new Check();
        wording = check.prose("wording", wording);
        reason = check.prose("reason", reason);
        check.done();
    }
}
