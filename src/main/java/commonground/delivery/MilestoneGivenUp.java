package commonground.delivery;

import commonground.kernel.DeliveryId;
import commonground.kernel.EventName;
import commonground.kernel.MilestoneId;
import commonground.kernel.ProgrammeId;

/** A milestone is pursued no longer. */
@EventName("delivery.milestone-given-up")
public record MilestoneGivenUp(
        DeliveryId delivery, ProgrammeId programme, MilestoneId milestone, String reason)
        implements MilestoneEvent {}
