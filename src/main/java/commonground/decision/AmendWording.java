package commonground.decision;

import commonground.kernel.Check;
import commonground.kernel.DecisionId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Changes the words.
 *
 * @param basedOn number of the wording that the new words are meant to replace
 * @param particulars what they say besides, where that changes as well; null leaves it as it is
 */
public record AmendWording(
        @TargetAggregateIdentifier DecisionId decision,
        int basedOn,
        String wording,
        String reason,
        @Nullable Particulars particulars) {
    public AmendWording {
        var check = new Check();
        wording = check.prose("wording", wording);
        reason = check.prose("reason", reason);
        if (particulars != null) particulars = particulars.checked(check);
        check.done();
    }

    /** Changes the words and nothing else. */
    public AmendWording(DecisionId decision, int basedOn, String wording, String reason) {
        this(decision, basedOn, wording, reason, null);
    }
}
