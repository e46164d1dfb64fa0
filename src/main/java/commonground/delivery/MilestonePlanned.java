package commonground.delivery;

import commonground.kernel.DeliveryId;
import commonground.kernel.EventName;
import commonground.kernel.MilestoneId;
import commonground.kernel.PersonId;
import commonground.kernel.ProgrammeId;
import java.time.LocalDate;
import java.util.List;

/**
 * A step of the plan was set down.
 *
 * @param after the milestones that have to be met before it; may be empty
 */
@EventName("delivery.milestone-planned")
public record MilestonePlanned(
        DeliveryId delivery,
        ProgrammeId programme,
        MilestoneId milestone,
        String title,
        PersonId owner,
        LocalDate due,
        List<MilestoneId> after)
        implements MilestoneEvent {}
