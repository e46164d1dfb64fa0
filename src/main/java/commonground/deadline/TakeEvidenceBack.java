package commonground.deadline;

import commonground.kernel.Check;
import commonground.kernel.DeadlineId;
import commonground.kernel.EvidenceId;
import commonground.kernel.LeadMay;
import commonground.kernel.ProgrammeId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Says that what was supplied does not count any more.
 *
 * @param programme the deadline's own: those who lead it may take back what they supplied
 */
public record TakeEvidenceBack(
        @TargetAggregateIdentifier DeadlineId deadline,
        ProgrammeId programme,
        EvidenceId item,
        String reason)
        implements LeadMay {
    public TakeEvidenceBack {
        var check = new Check();
        reason = check.prose("reason", reason);
        check.done();
    }
}
