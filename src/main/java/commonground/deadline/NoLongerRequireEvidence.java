package commonground.deadline;

import commonground.kernel.Check;
import commonground.kernel.CommissionersMay;
import commonground.kernel.DeadlineId;
import commonground.kernel.EvidenceId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Asks no longer for one of the things required. What was supplied is taken back first. */
public record NoLongerRequireEvidence(
        @TargetAggregateIdentifier DeadlineId deadline, EvidenceId item, String reason)
        implements CommissionersMay {
    public NoLongerRequireEvidence {
        var check = new Check();
        reason = check.prose("reason", reason);
        check.done();
    }
}
