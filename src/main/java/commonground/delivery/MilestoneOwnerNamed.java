package commonground.delivery;

import commonground.kernel.DeliveryId;
import commonground.kernel.EventName;
import commonground.kernel.MilestoneId;
import commonground.kernel.PersonId;
import commonground.kernel.ProgrammeId;

/** Another person sees to a milestone. */
@EventName("delivery.milestone-owner-named")
public record MilestoneOwnerNamed(
        DeliveryId delivery, ProgrammeId programme, MilestoneId milestone, PersonId owner)
        implements MilestoneEvent {}
