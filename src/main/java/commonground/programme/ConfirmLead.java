package commonground.programme;

import commonground.kernel.Check;
import commonground.kernel.DecisionId;
import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.kernel.SpokenFor;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Records that one of the two who were nominated takes it on.
 *
 * @param decision the decision that nominated them
 * @param practice whose person it is
 */
public record ConfirmLead(
        @TargetAggregateIdentifier ProgrammeId programme,
        DecisionId decision,
        PersonId person,
        PracticeCode practice)
        implements SpokenFor {
    public ConfirmLead {
        var check = new Check();
        check.chosen("person", person);
        check.chosen("practice", practice);
        check.done();
    }
}
