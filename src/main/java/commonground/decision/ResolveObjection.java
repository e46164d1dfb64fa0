package commonground.decision;

import commonground.kernel.Check;
import commonground.kernel.DecisionId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records how an objection was resolved.
 *
 * @param cites the agreed common issues it was brought back to
 * @param touchesNone why it touches none of them; empty where it cites one
 * @param safeguard what was promised, for {@link Resolution#SAFEGUARD_ADDED}
 * @param reviewOn when the trial is looked at, for {@link Resolution#TRIAL_AGREED}
 */
public record ResolveObjection(
        @TargetAggregateIdentifier DecisionId decision,
        int objection,
        Resolution resolution,
        String explanation,
        List<DecisionId> cites,
        String touchesNone,
        String safeguard,
        @Nullable LocalDate reviewOn) {
    public ResolveObjection {
        var check = new Check();
        check.chosen("resolution", resolution);
        explanation = check.prose("explanation", explanation);
        cites = check.distinct("cites", cites);
        touchesNone = check.proseOrNothing("touchesNone", touchesNone);
        if (!cites.isEmpty() && !touchesNone.isEmpty())
            check.refuse("touchesNone", "decision.cites-and-touches-none");
        safeguard =
                resolution == Resolution.SAFEGUARD_ADDED
                        ? check.prose("safeguard", safeguard)
                        : check.proseOrNothing("safeguard", safeguard);
        if (resolution == Resolution.TRIAL_AGREED) check.date("reviewOn", reviewOn);
        else if (reviewOn != null) check.refuse("reviewOn", "decision.no-trial-to-look-at");
        check.done();
    }

    /** Without citing anything. */
    public ResolveObjection(
            DecisionId decision, int objection, Resolution resolution, String explanation) {
        this(decision, objection, resolution, explanation, List.of(), "", "", null);
    }
}
