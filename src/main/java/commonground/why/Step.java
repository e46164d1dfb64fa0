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
 * @param way how it was reached
 * @param grounds what it rests on in its turn
 * @param replaces the earlier decision whose place it took, or would take
 * @param provenance the candidate issue it put to the members, and who said what to it; null where
 *     it put none
 * @param foundBy the objections that found this candidate, or one that was merged into it
 */
public record Step(
        DecisionRow decision,
        Way way,
        List<WordingRow> wordings,
        List<ObjectionRow> objections,
        List<DecisionRow> grounds,
        @Nullable DecisionRow replaces,
        @Nullable Provenance provenance,
        List<FoundBy> foundBy) {

    /** An objection, and what it was raised against. */
    public record FoundBy(DecisionRow decision, ObjectionRow objection) {
        /** Where it is read about. */
        public String path() {
            return "/decisions/" + decision.decision() + "#objection-" + objection.objection();
        }
    }

    /** The decision that it was reached from; null for the one the walk begins at. */
    public @Nullable DecisionRow from() {
        return way.from();
    }

    /** Whether nobody said what it follows from. */
    public boolean isEnd() {
        return way.goesOn() && grounds.isEmpty() && provenance == null && replaces == null;
    }

    /** Whether practices said something to its candidate before any objection did. */
    public boolean hasStatements() {
        return provenance != null && provenance.statements() > 0;
    }

    /** Why the words are not those first tabled; empty where they are. */
    public List<WordingRow> amendments() {
        return wordings.stream().filter(wording -> wording.number() > 1).toList();
    }
}
