package commonground.delivery;

import commonground.kernel.Check;
import commonground.kernel.DeliveryId;
import commonground.kernel.MilestoneId;
import commonground.kernel.PersonId;
import commonground.kernel.ProgrammeId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says who sees to a milestone from now on. */
public record NameMilestoneOwner(
        @TargetAggregateIdentifier DeliveryId delivery,
        ProgrammeId programme,
        MilestoneId milestone,
        long version,
        PersonId owner)
        implements ChangeMilestone {
    public NameMilestoneOwner {
        var check = new Check();
        check.chosen("owner", owner);
        check.done();
    }
}
