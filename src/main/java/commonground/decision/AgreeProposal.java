package commonground.decision;

import commonground.kernel.DecisionId;
import commonground.kernel.PracticeCode;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Records that the members agree.
 *
 * @param wording number of the wording they agree to
 * @param members whoever is a member of the programme now; each has to have taken a position
 */
public record AgreeProposal(
        @TargetAggregateIdentifier DecisionId decision, int wording, List<PracticeCode> members) {
    public AgreeProposal {
        members = List.copyOf(members);
    }
}
