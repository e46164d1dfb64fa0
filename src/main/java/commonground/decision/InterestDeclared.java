package commonground.decision;

import commonground.kernel.DecisionId;
import commonground.kernel.EventName;
import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import org.jspecify.annotations.Nullable;

/** A practice declared an interest in what is to be decided. */
@EventName("decision.interest-declared")
public record InterestDeclared(
        DecisionId decision,
        ProgrammeId programme,
        int interest,
        PracticeCode practice,
        @Nullable PersonId person,
        String what,
        InterestAction action)
        implements RuleEvent {}
