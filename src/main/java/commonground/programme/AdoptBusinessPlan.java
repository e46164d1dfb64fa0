package commonground.programme;

import commonground.kernel.DecisionId;
import commonground.kernel.ProgrammeId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Makes the plan that a decision agreed the programme's. */
public record AdoptBusinessPlan(
        @TargetAggregateIdentifier ProgrammeId programme,
        DecisionId decision,
        int wording,
        String words,
        @Nullable Integer version) {}
