package commonground.delivery;

import commonground.kernel.Check;
import commonground.kernel.DeliveryId;
import commonground.kernel.MilestoneId;
import commonground.kernel.ProgrammeId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Records that a milestone is pursued no longer, and why. */
public record GiveUpMilestone(
        @TargetAggregateIdentifier DeliveryId delivery,
        ProgrammeId programme,
        MilestoneId milestone,
        long version,
        String reason)
        implements ChangeMilestone {
    public GiveUpMilestone {
        var check = new Check();
        reason = check.prose("reason", reason);
        check.done();
    }
}
