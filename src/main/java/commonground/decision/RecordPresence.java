package commonground.decision;

import commonground.kernel.Check;
import commonground.kernel.DecisionId;
import commonground.kernel.PracticeCode;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Records which practices were there when it was to be decided; whoever is not named was not.
 *
 * @param wording number of the wording that was before them
 */
public record RecordPresence(
        @TargetAggregateIdentifier DecisionId decision, int wording, List<PracticeCode> practices) {
    public RecordPresence {
        var check = new Check();
        practices = check.distinct("practices", practices == null ? List.of() : practices);
        check.done();
    }
}
