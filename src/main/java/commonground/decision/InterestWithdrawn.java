package commonground.decision;

import commonground.kernel.DecisionId;
import commonground.kernel.EventName;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;

/** An interest that was declared no longer stands. */
@EventName("decision.interest-withdrawn")
public record InterestWithdrawn(
        DecisionId decision,
        ProgrammeId programme,
        int interest,
        PracticeCode practice,
        String reason)
        implements RuleEvent {}
