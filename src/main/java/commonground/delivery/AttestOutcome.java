package commonground.delivery;

import commonground.kernel.Check;
import commonground.kernel.LeadMay;
import commonground.kernel.OutcomeId;
import commonground.kernel.PersonId;
import commonground.kernel.ProgrammeId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Records that somebody holds an outcome to be achievable or realistic, in their words. */
public record AttestOutcome(
        @TargetAggregateIdentifier OutcomeId outcome,
        ProgrammeId programme,
        Quality quality,
        PersonId person,
        String words)
        implements LeadMay {
    public AttestOutcome {
        var check = new Check();
        check.chosen("quality", quality);
        check.chosen("person", person);
        words = check.prose("words", words);
        check.done();
    }
}
