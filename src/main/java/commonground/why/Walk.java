package commonground.why;

import commonground.decision.DecisionRow;
import commonground.kernel.PracticeCode;
import java.util.List;
import java.util.Map;

/**
 * The way back from a decision.
 *
 * @param steps the decision itself first, then what it rests on, nearest first; each once
 * @param sequels decisions that rest on it, or took its place
 * @param names what the practices are called that appear in it
 */
public record Walk(List<Step> steps, List<DecisionRow> sequels, Map<PracticeCode, String> names) {
    public Step first() {
        return steps.getFirst();
    }

    public String name(PracticeCode practice) {
        return names.getOrDefault(practice, practice.value());
    }
}
