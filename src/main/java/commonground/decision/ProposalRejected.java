package commonground.decision;

import commonground.kernel.DecisionId;
import commonground.kernel.EventName;
import commonground.kernel.ProgrammeId;

/** The members did not agree. */
@EventName("decision.proposal-rejected")
public record ProposalRejected(
        DecisionId decision,
        ProgrammeId programme,
        int wording,
        String reason,
        Rule rule,
        Result result)
        implements RuleEvent {}
