package commonground.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import commonground.kernel.DecisionId;
import commonground.kernel.EventName;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An objection no longer stands in the way, and how that came about.
 *
 * @param cites the agreed common issues it was brought back to
 * @param touchesNone why it touches none of them; empty where it cites one
 * @param safeguard what was promised; empty unless a safeguard was added
 * @param reviewOn when the trial is looked at
 * @param byThePractice true where the practice that objected took it back itself
 */
@EventName("decision.objection-resolved")
public record ObjectionResolved(
        DecisionId decision,
        ProgrammeId programme,
        int objection,
        PracticeCode practice,
        Resolution resolution,
        String explanation,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<DecisionId> cites,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String touchesNone,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String safeguard,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate reviewOn,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean byThePractice)
        implements ObjectionEvent {
    @SuppressWarnings("ConstantValue") // what was stored before these were known has none of them
    public ObjectionResolved {
        cites = cites == null ? List.of() : List.copyOf(cites);
        touchesNone = touchesNone == null ? "" : touchesNone;
        safeguard = safeguard == null ? "" : safeguard;
        byThePractice = Boolean.TRUE.equals(byThePractice) ? Boolean.TRUE : null;
    }

    /** The practice took it back itself, so that nobody has to confirm it. */
    boolean takenBack() {
        return byThePractice != null;
    }

    /** Without citing anything. */
    ObjectionResolved(
            DecisionId decision,
            ProgrammeId programme,
            int objection,
            PracticeCode practice,
            Resolution resolution,
            String explanation) {
        this(
                decision,
                programme,
                objection,
                practice,
                resolution,
                explanation,
                List.of(),
                "",
                "",
                null,
                null);
    }
}
