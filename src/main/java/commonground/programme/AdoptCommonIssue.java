package commonground.programme;

import commonground.kernel.DecisionId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Makes what a decision agreed one of the programme's common issues. */
public record AdoptCommonIssue(
        @TargetAggregateIdentifier ProgrammeId programme,
        DecisionId decision,
        int wording,
        String issue,
        List<PracticeCode> members) {
    public AdoptCommonIssue {
        members = List.copyOf(members);
    }
}
