package commonground.decision;

import commonground.kernel.DecisionId;
import commonground.kernel.EventName;
import commonground.kernel.ProgrammeId;

/** The group is to decide by another rule than was said first. */
@EventName("decision.rule-chosen")
public record RuleChosen(DecisionId decision, ProgrammeId programme, Rule rule, String reason)
        implements RuleEvent {}
