package commonground.delivery;

import commonground.kernel.ActionId;
import commonground.kernel.Check;
import commonground.kernel.LeadMay;
import commonground.kernel.ProgrammeId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Corrects that an action was recorded as done, with the reason: it is open again. */
public record ReopenAction(
        @TargetAggregateIdentifier ActionId action, ProgrammeId programme, String reason)
        implements LeadMay {
    public ReopenAction {
        var check = new Check();
        reason = check.prose("reason", reason);
        check.done();
    }
}
