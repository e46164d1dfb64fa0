package commonground.decision;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import commonground.kernel.DecisionId;
import commonground.kernel.EventName;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The members at that time, each having taken a position on these words, agreed to them.
 *
 * @param particulars what they agreed to besides the words, if anything
 */
@EventName("decision.proposal-agreed")
public record ProposalAgreed(
        DecisionId decision,
        ProgrammeId programme,
        Subject subject,
        int wording,
        String text,
        List<PracticeCode> members,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Particulars particulars)
        implements DecisionEvent {
    @JsonCreator
    public ProposalAgreed {}

    public ProposalAgreed(
            DecisionId decision,
            ProgrammeId programme,
            Subject subject,
            int wording,
            String text,
            List<PracticeCode> members) {
        this(decision, programme, subject, wording, text, members, null);
    }
}
