package commonground.decision;

import commonground.kernel.DecisionId;
import commonground.kernel.EventName;
import commonground.kernel.ProgrammeId;

/** The proposal was taken back. */
@EventName("decision.proposal-withdrawn")
public record ProposalWithdrawn(DecisionId decision, ProgrammeId programme, String reason)
        implements DecisionEvent {}
