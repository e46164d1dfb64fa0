package commonground.delivery;

import commonground.kernel.Check;
import commonground.kernel.LeadMay;
import commonground.kernel.OutcomeId;
import commonground.kernel.PersonId;
import commonground.kernel.ProgrammeId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Records that somebody no longer vouches for an outcome. */
public record WithdrawAttestation(
        @TargetAggregateIdentifier OutcomeId outcome,
        ProgrammeId programme,
        Quality quality,
        PersonId person,
        String reason)
        implements LeadMay {
    public WithdrawAttestation {
        var check = new Check();
        check.chosen("quality", quality);
        check.chosen("person", person);
        reason = check.prose("reason", reason);
        check.done();
    }
}
