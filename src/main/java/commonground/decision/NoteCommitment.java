package commonground.decision;

import commonground.kernel.Check;
import commonground.kernel.DecisionId;
import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import commonground.kernel.SpokenFor;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * A practice that objected says that it will work by what the others decided. Its dissent stays.
 *
 * @param words what it says, in its own words
 */
public record NoteCommitment(
        @TargetAggregateIdentifier DecisionId decision,
        PracticeCode practice,
        String words,
        PersonId representative)
        implements SpokenFor {
    public NoteCommitment {
        var check = new Check();
        check.chosen("practice", practice);
        check.chosen("representative", representative);
        words = check.prose("words", words);
        check.done();
    }
}
