package commonground.programme;

import commonground.kernel.DecisionId;
import commonground.kernel.ProgrammeId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Makes the option that a decision chose the form in which the members work together. */
public record AdoptFormOfWorking(
        @TargetAggregateIdentifier ProgrammeId programme,
        DecisionId decision,
        int wording,
        String form,
        String words) {}
