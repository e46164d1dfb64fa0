package commonground.delivery;

import commonground.kernel.DeliveryId;
import commonground.kernel.EventName;
import commonground.kernel.MilestoneId;
import commonground.kernel.ProgrammeId;
import java.util.List;

/**
 * A milestone waits for others than before.
 *
 * @param after all that have to be met before it now; may be empty
 */
@EventName("delivery.milestone-dependencies-changed")
public record MilestoneDependenciesChanged(
        DeliveryId delivery, ProgrammeId programme, MilestoneId milestone, List<MilestoneId> after)
        implements MilestoneEvent {}
