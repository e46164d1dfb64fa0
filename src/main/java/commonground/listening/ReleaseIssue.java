package commonground.listening;

import commonground.kernel.DecisionId;
import commonground.kernel.IssueId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Notes that a proposal ended without agreement. Sent when it did. */
public record ReleaseIssue(@TargetAggregateIdentifier IssueId issue, DecisionId decision) {}
