package commonground.decision;

import commonground.kernel.Check;
import commonground.kernel.DecisionId;
import commonground.kernel.PracticeCode;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Records that those who differ were brought back to what they had agreed before.
 *
 * @param objections numbers of the open objections that were talked over; at least one
 * @param issues the agreed common issues they were brought back to; at least one
 * @param practices the practices that took part; at least one
 * @param others who else took part, by role; may be empty
 */
public record BringBackToCommonGround(
        @TargetAggregateIdentifier DecisionId decision,
        List<Integer> objections,
        List<DecisionId> issues,
        List<PracticeCode> practices,
        String others,
        String said,
        String follows) {
    public BringBackToCommonGround {
        var check = new Check();
        objections = check.distinct("objections", objections);
        if (objections.isEmpty()) check.refuse("objections", "choice.missing");
        issues = check.distinct("issues", issues);
        if (issues.isEmpty()) check.refuse("issues", "choice.missing");
        practices = check.distinct("practices", practices);
        if (practices.isEmpty()) check.refuse("practices", "choice.missing");
        others = check.lineOrNothing("others", others);
        said = check.prose("said", said);
        follows = check.prose("follows", follows);
        check.done();
    }
}
