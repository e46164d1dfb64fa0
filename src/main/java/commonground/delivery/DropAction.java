package commonground.delivery;

import commonground.kernel.ActionId;
import commonground.kernel.Check;
import commonground.kernel.LeadMay;
import commonground.kernel.ProgrammeId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Records that it is not to be done any more, and why. */
public record DropAction(
        @TargetAggregateIdentifier ActionId action, ProgrammeId programme, String reason)
        implements LeadMay {
    public DropAction {
        var check = new Check();
        reason = check.prose("reason", reason);
        check.done();
    }
}
