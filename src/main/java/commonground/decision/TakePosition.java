package commonground.decision;

import commonground.kernel.Check;
import commonground.kernel.DecisionId;
import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import commonground.kernel.SpokenFor;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Says where a practice stands.
 *
 * @param wording number of the wording that the practice has before it
 * @param reason what the concern or the objection is; needed for these two
 * @param representative the person of that practice who says so
 * @param learntHow how it was learnt, where it is recorded on behalf of a practice that is not
 *     there; null where the practice says so itself
 * @param lists the members' lists now, where lists are weighed and have not been taken yet
 */
public record TakePosition(
        @TargetAggregateIdentifier DecisionId decision,
        PracticeCode practice,
        int wording,
        Stance stance,
        String reason,
        PersonId representative,
        @Nullable String learntHow,
        List<PatientsOnList> lists)
        implements SpokenFor {
    public TakePosition {
        var check = new Check();
        check.chosen("practice", practice);
        check.chosen("stance", stance);
        check.chosen("representative", representative);
        reason =
                stance != null && stance.needsReason()
                        ? check.prose("reason", reason)
                        : check.proseOrNothing("reason", reason);
        learntHow = learntHow == null ? null : check.prose("learntHow", learntHow);
        lists = List.copyOf(lists);
        check.done();
    }

    /** One that the practice takes itself. */
    public TakePosition(
            DecisionId decision,
            PracticeCode practice,
            int wording,
            Stance stance,
            String reason,
            PersonId representative) {
        this(decision, practice, wording, stance, reason, representative, null, List.of());
    }

    TakePosition weighing(List<PatientsOnList> now) {
        return new TakePosition(
                decision, practice, wording, stance, reason, representative, learntHow, now);
    }
}
