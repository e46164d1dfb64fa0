package commonground.deadline;

import commonground.kernel.CommissionersMay;
import commonground.kernel.DeadlineId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Has what was drafted asked for from now on. */
public record ActivateDeadline(@TargetAggregateIdentifier DeadlineId deadline)
        implements CommissionersMay {}
