package commonground.decision;

import commonground.kernel.DecisionId;
import commonground.kernel.EventName;
import commonground.kernel.ProgrammeId;

/** The question was handed on to somebody outside the group. */
@EventName("decision.proposal-escalated")
public record ProposalEscalated(
        DecisionId decision, ProgrammeId programme, int wording, String to, String reason)
        implements RuleEvent {}
