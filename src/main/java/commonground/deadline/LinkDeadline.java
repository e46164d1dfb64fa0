package commonground.deadline;

import commonground.kernel.Check;
import commonground.kernel.DeadlineId;
import commonground.kernel.LeadMay;
import commonground.kernel.ProgrammeId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says that something of the programme is to satisfy the deadline. */
public record LinkDeadline(
        @TargetAggregateIdentifier DeadlineId deadline, ProgrammeId programme, DeadlineLink link)
        implements LeadMay {
    public LinkDeadline {
        var check = new Check();
        check.chosen("link", link);
        check.done();
    }
}
