package commonground.delivery;

import commonground.kernel.Check;
import commonground.kernel.DeliveryId;
import commonground.kernel.MilestoneId;
import commonground.kernel.ProgrammeId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Records that a milestone was reached. What it was waiting for may be open still: a record says
 * what happened.
 *
 * @param evidence by what one sees it
 */
public record MeetMilestone(
        @TargetAggregateIdentifier DeliveryId delivery,
        ProgrammeId programme,
        MilestoneId milestone,
        long version,
        LocalDate on,
        String evidence)
        implements ChangeMilestone {
    public MeetMilestone {
        var check = new Check();
        check.date("on", on);
        evidence = check.prose("evidence", evidence);
        check.done();
    }
}
