package commonground.decision;

import commonground.kernel.DecisionId;
import commonground.kernel.EventName;
import commonground.kernel.ProgrammeId;

/** A proposal was put to the members; its exact words are wording 1. */
@EventName("decision.proposal-tabled")
public record ProposalTabled(
        DecisionId decision, ProgrammeId programme, Subject subject, String title, String wording)
        implements DecisionEvent {}
