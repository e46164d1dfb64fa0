package commonground.delivery;

import commonground.kernel.DeliveryId;
import commonground.kernel.EventName;
import commonground.kernel.MilestoneId;
import commonground.kernel.ProgrammeId;
import java.time.LocalDate;

/** A milestone was reached; the evidence says by what one sees it. */
@EventName("delivery.milestone-met")
public record MilestoneMet(
        DeliveryId delivery,
        ProgrammeId programme,
        MilestoneId milestone,
        LocalDate on,
        String evidence)
        implements MilestoneEvent {}
