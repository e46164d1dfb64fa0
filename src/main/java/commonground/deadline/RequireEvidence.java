package commonground.deadline;

import commonground.kernel.Check;
import commonground.kernel.CommissionersMay;
import commonground.kernel.DeadlineId;
import commonground.kernel.EvidenceId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Asks for one thing more to be shown.
 *
 * @param what has to be shown, one line
 */
public record RequireEvidence(
        @TargetAggregateIdentifier DeadlineId deadline, EvidenceId item, String what)
        implements CommissionersMay {
    public RequireEvidence {
        var check = new Check();
        what = check.line("what", what);
        check.done();
    }
}
