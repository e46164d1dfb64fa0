package commonground.delivery;

import commonground.kernel.AboutPart;
import commonground.kernel.DeliveryId;
import commonground.kernel.MilestoneId;

/** Something that happened to one milestone. */
public sealed interface MilestoneEvent extends DeliveryEvent, AboutPart
        permits MilestonePlanned,
                MilestoneMoved,
                MilestoneMet,
                MilestoneGivenUp,
                MilestoneReopened,
                MilestoneOwnerNamed,
                MilestoneDependenciesChanged {
    DeliveryId delivery();

    MilestoneId milestone();

    @Override
    default String part() {
        return milestone().value();
    }
}
