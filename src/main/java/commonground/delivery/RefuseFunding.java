package commonground.delivery;

import commonground.kernel.ActionId;
import commonground.kernel.Check;
import commonground.kernel.LeadMay;
import commonground.kernel.ProgrammeId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Records that money is not given, and why. */
public record RefuseFunding(
        @TargetAggregateIdentifier ActionId action, ProgrammeId programme, int line, String reason)
        implements LeadMay {
    public RefuseFunding {
        var check = new Check();
        reason = check.prose("reason", reason);
        check.done();
    }
}
