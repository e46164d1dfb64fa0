package commonground.delivery;

import commonground.kernel.DeliveryId;
import commonground.kernel.EventName;
import commonground.kernel.MilestoneId;
import commonground.kernel.ProgrammeId;

/** A milestone had been recorded as met and was not; what had been recorded stays on record. */
@EventName("delivery.milestone-reopened")
public record MilestoneReopened(
        DeliveryId delivery, ProgrammeId programme, MilestoneId milestone, String reason)
        implements MilestoneEvent {}
