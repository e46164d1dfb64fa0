package commonground.deadline;

import commonground.kernel.Check;
import commonground.kernel.DeadlineId;
import commonground.kernel.LeadMay;
import commonground.kernel.ProgrammeId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says that something does not satisfy the deadline after all. */
public record UnlinkDeadline(
        @TargetAggregateIdentifier DeadlineId deadline, ProgrammeId programme, DeadlineLink link)
        implements LeadMay {
    public UnlinkDeadline {
        var check = new Check();
        check.chosen("link", link);
        check.done();
    }
}
