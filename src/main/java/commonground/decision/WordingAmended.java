package commonground.decision;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import commonground.kernel.DecisionId;
import commonground.kernel.EventName;
import commonground.kernel.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * The words were changed, or what they say besides. Positions on older wordings no longer count.
 *
 * @param particulars what this wording says besides its words, changed or not; null if nothing
 */
@EventName("decision.wording-amended")
public record WordingAmended(
        DecisionId decision,
        ProgrammeId programme,
        int wording,
        String text,
        String reason,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Particulars particulars)
        implements DecisionEvent {
    @JsonCreator
    public WordingAmended {}

    public WordingAmended(
            DecisionId decision, ProgrammeId programme, int wording, String text, String reason) {
        this(decision, programme, wording, text, reason, null);
    }
}
