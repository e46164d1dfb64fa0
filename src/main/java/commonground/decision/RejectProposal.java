package commonground.decision;

import commonground.kernel.Check;
import commonground.kernel.DecisionId;
import commonground.kernel.PracticeCode;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Records that the members do not agree, and why it ends here.
 *
 * @param wording number of the wording they were asked about
 * @param members whoever is a member of the programme now
 * @param lists the members' lists, where lists are weighed
 */
public record RejectProposal(
        @TargetAggregateIdentifier DecisionId decision,
        int wording,
        String reason,
        List<PracticeCode> members,
        List<PatientsOnList> lists) {
    public RejectProposal {
        var check = new Check();
        reason = check.prose("reason", reason);
        members = List.copyOf(members);
        lists = List.copyOf(lists);
        check.done();
    }
}
