package commonground.delivery;

import commonground.kernel.Check;
import commonground.kernel.DeliveryId;
import commonground.kernel.MilestoneId;
import commonground.kernel.ProgrammeId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Corrects that a milestone was recorded as met, with the reason: it is open again. */
public record ReopenMilestone(
        @TargetAggregateIdentifier DeliveryId delivery,
        ProgrammeId programme,
        MilestoneId milestone,
        long version,
        String reason)
        implements ChangeMilestone {
    public ReopenMilestone {
        var check = new Check();
        reason = check.prose("reason", reason);
        check.done();
    }
}
