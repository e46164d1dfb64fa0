package commonground.decision;

import commonground.kernel.DecisionId;
import commonground.kernel.EventName;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;

/** A practice was there when it was to be decided, or after all was not. */
@EventName("decision.presence-recorded")
public record PresenceRecorded(
        DecisionId decision,
        ProgrammeId programme,
        PracticeCode practice,
        int wording,
        boolean present)
        implements RuleEvent {}
