package commonground.decision;

import commonground.kernel.Check;
import commonground.kernel.DecisionId;
import commonground.kernel.PracticeCode;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Records that practices were asked, or reminded, to take a position.
 *
 * @param wording number of the wording they were asked about
 */
public record RecordAsked(
        @TargetAggregateIdentifier DecisionId decision, int wording, List<PracticeCode> practices) {
    public RecordAsked {
        var check = new Check();
        if (practices == null || practices.isEmpty()) check.refuse("practices", "choice.missing");
        else practices = check.distinct("practices", practices);
        check.done();
    }
}
