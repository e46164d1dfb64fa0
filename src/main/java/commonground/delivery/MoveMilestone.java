package commonground.delivery;

import commonground.kernel.Check;
import commonground.kernel.DeliveryId;
import commonground.kernel.MilestoneId;
import commonground.kernel.ProgrammeId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Gives a milestone another date, with the reason. */
public record MoveMilestone(
        @TargetAggregateIdentifier DeliveryId delivery,
        ProgrammeId programme,
        MilestoneId milestone,
        long version,
        LocalDate to,
        String reason)
        implements ChangeMilestone {
    public MoveMilestone {
        var check = new Check();
        check.date("to", to);
        reason = check.prose("reason", reason);
        check.done();
    }
}
