package commonground.listening;

import commonground.kernel.Check;
import commonground.kernel.PracticeCode;
import commonground.kernel.RoundId;
import commonground.kernel.SpokenFor;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Answers for one practice, or changes its answer while the round is open.
 *
 * @param answers one to each question, in their order
 * @param onBehalf whether somebody who does not belong to the practice records it
 */
public record AnswerAlone(
        @TargetAggregateIdentifier RoundId round,
        PracticeCode practice,
        List<AloneAnswer> answers,
        boolean onBehalf)
        implements SpokenFor, ChangesRound {
    public AnswerAlone {
        var check = new Check();
        check.chosen("practice", practice);
        answers = AloneAnswer.checked(check, answers);
        check.done();
    }
}
