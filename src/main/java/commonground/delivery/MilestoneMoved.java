package commonground.delivery;

import commonground.kernel.DeliveryId;
import commonground.kernel.EventName;
import commonground.kernel.MilestoneId;
import commonground.kernel.ProgrammeId;
import java.time.LocalDate;

/** A milestone is due on another date, for a reason; the date before stays on record. */
@EventName("delivery.milestone-moved")
public record MilestoneMoved(
        DeliveryId delivery,
        ProgrammeId programme,
        MilestoneId milestone,
        LocalDate from,
        LocalDate to,
        String reason)
        implements MilestoneEvent {}
