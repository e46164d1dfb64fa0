package commonground.listening;

import commonground.kernel.Check;
import commonground.kernel.MeetingId;
import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import commonground.kernel.SpokenFor;
import commonground.kernel.StatementId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Puts a statement into the words that were really said. The words it had stay visible.
 *
 * @param words at most 20,000 characters
 * @param reason why; may be empty
 * @param representative through whom the practice corrects it; null where whoever wrote it down
 *     does, which they may until it has been reflected back
 */
public record CorrectStatement(
        @TargetAggregateIdentifier MeetingId meeting,
        PracticeCode practice,
        StatementId statement,
        String words,
        String reason,
        @Nullable PersonId representative)
        implements SpokenFor {
    public CorrectStatement {
        var check = new Check();
        check.chosen("practice", practice);
        words = Said.words(check, words);
        reason = check.proseOrNothing("reason", reason);
        check.done();
    }
}
