package commonground.listening;

import commonground.kernel.DecisionId;
import commonground.kernel.IssueId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Notes the proposal that puts it to the group. Sent when that proposal is tabled. */
public record PutToTheGroup(@TargetAggregateIdentifier IssueId issue, DecisionId decision) {}
