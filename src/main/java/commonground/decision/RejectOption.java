package commonground.decision;

import commonground.kernel.Check;
import commonground.kernel.DecisionId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Says why an option is not the one proposed.
 *
 * @param wording number of the wording that it is read in
 * @param option its number, from 1
 */
public record RejectOption(
        @TargetAggregateIdentifier DecisionId decision, int wording, int option, String reason) {
    public RejectOption {
        var check = new Check();
        reason = check.prose("reason", reason, FormOption.LONGEST);
        check.done();
    }
}
