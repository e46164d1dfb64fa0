package commonground.why;

import commonground.decision.DecisionRow;
import org.jspecify.annotations.Nullable;

/**
 * How a step was reached.
 *
 * @param from null for the decision the walk begins at
 * @param goesOn false where what it rests on is not followed: what was replaced by something with
 *     grounds of its own is shown for what it was, not for where that came from
 */
public record Way(DecisionRow to, @Nullable DecisionRow from, Reached reached, boolean goesOn) {
    /** By what a step hangs together with the one it was reached from. */
    public enum Reached {
        BEGAN,
        RESTS_ON,
        REPLACED
    }

    static Way begin(DecisionRow decision) {
        return new Way(decision, null, Reached.BEGAN, true);
    }

    static Way ground(DecisionRow ground, DecisionRow from) {
        return new Way(ground, from, Reached.RESTS_ON, true);
    }

    static Way replaced(DecisionRow earlier, DecisionRow from, boolean goesOn) {
        return new Way(earlier, from, Reached.REPLACED, goesOn);
    }
}
