package commonground.decision;

import commonground.kernel.DecisionId;
import commonground.kernel.EventName;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;

/** A practice was asked, or reminded, to take a position. */
@EventName("decision.practice-asked")
public record PracticeAsked(
        DecisionId decision, ProgrammeId programme, PracticeCode practice, int wording)
        implements RuleEvent {}
