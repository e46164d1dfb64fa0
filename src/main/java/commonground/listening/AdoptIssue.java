package commonground.listening;

import commonground.kernel.DecisionId;
import commonground.kernel.IssueId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Notes that the group agreed to it. Sent when its proposal was agreed. */
public record AdoptIssue(@TargetAggregateIdentifier IssueId issue, DecisionId decision) {}
