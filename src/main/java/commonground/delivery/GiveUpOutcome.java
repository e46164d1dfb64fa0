package commonground.delivery;

import commonground.kernel.Check;
import commonground.kernel.LeadMay;
import commonground.kernel.OutcomeId;
import commonground.kernel.ProgrammeId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Records that an outcome is pursued no longer, and why. */
public record GiveUpOutcome(
        @TargetAggregateIdentifier OutcomeId outcome, ProgrammeId programme, String reason)
        implements LeadMay {
    public GiveUpOutcome {
        var check = new Check();
        reason = check.prose("reason", reason);
        check.done();
    }
}
