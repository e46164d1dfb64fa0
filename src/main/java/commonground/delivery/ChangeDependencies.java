package commonground.delivery;

import commonground.kernel.Check;
import commonground.kernel.DeliveryId;
import commonground.kernel.MilestoneId;
import commonground.kernel.ProgrammeId;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Says what a milestone waits for.
 *
 * @param after all of them; none of them may wait, directly or through others, for this one
 */
public record ChangeDependencies(
        @TargetAggregateIdentifier DeliveryId delivery,
        ProgrammeId programme,
        MilestoneId milestone,
        long version,
        List<MilestoneId> after)
        implements ChangeMilestone {
    public ChangeDependencies {
        var check = new Check();
        after = PlanMilestone.dependencies(check, after);
        check.done();
    }
}
