package commonground.programme;

import commonground.kernel.Check;
import commonground.kernel.DecisionId;
import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.kernel.SpokenFor;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Records that one of the two who were nominated does not take it on, or no longer does. */
public record DeclineLead(
        @TargetAggregateIdentifier ProgrammeId programme,
        DecisionId decision,
        PersonId person,
        PracticeCode practice,
        String reason)
        implements SpokenFor {
    public DeclineLead {
        var check = new Check();
        check.chosen("person", person);
        check.chosen("practice", practice);
        reason = check.prose("reason", reason);
        check.done();
    }
}
