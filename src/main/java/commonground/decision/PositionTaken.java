package commonground.decision;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import commonground.kernel.DecisionId;
import commonground.kernel.EventName;
import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * A practice said, through its representative, where it stands on one exact wording.
 *
 * @param learntHow how that was learnt, where it was recorded on behalf of an absent practice
 */
@EventName("decision.position-taken")
public record PositionTaken(
        DecisionId decision,
        ProgrammeId programme,
        PracticeCode practice,
        int wording,
        Stance stance,
        String reason,
        PersonId representative,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String learntHow)
        implements DecisionEvent {
    @JsonCreator
    public PositionTaken {}

    /** As the practice said itself. */
    public PositionTaken(
            DecisionId decision,
            ProgrammeId programme,
            PracticeCode practice,
            int wording,
            Stance stance,
            String reason,
            PersonId representative) {
        this(decision, programme, practice, wording, stance, reason, representative, null);
    }
}
