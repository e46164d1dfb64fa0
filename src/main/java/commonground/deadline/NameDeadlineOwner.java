package commonground.deadline;

import commonground.kernel.Check;
import commonground.kernel.CommissionersMay;
import commonground.kernel.DeadlineId;
import commonground.kernel.PersonId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says who sees to it that the deadline is met; one person at a time. */
public record NameDeadlineOwner(@TargetAggregateIdentifier DeadlineId deadline, PersonId owner)
        implements CommissionersMay {
    public NameDeadlineOwner {
        var check = new Check();
        check.chosen("owner", owner);
        check.done();
    }
}
