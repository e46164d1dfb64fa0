package commonground.why;

import commonground.decision.DecisionRow;
import commonground.decision.ObjectionRow;
import commonground.decision.WordingRow;
import commonground.listening.Provenance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step on the way back.
 *
 * @param from the decision that it was reached from; null for the one the walk begins at
 * @param grounds what it rests on in its turn
 * @param provenance the candidate issue it put to the members, and who said what to it; null where
 *     it put none
 */
public record Step(
        DecisionRow decision,
        @Nullable DecisionRow from,
        List<WordingRow> wordings,
        List<ObjectionRow> objections,
        List<DecisionRow> grounds,
        @Nullable Provenance provenance) {

    /** Whether the way back ends here: nobody said what it follows from. */
    public boolean isEnd() {
        return grounds.isEmpty() && provenance == null;
    }

    /** Why the words are not those first tabled; empty where they are. */
    public List<WordingRow> amendments() {
        return wordings.stream().filter(wording -> wording.number() > 1).toList();
    }
}
