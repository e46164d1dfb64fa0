package commonground.decision;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import commonground.kernel.DecisionId;
import commonground.kernel.EventName;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The members at that time agreed to these words, under the decision's rule.
 *
 * @param particulars what they agreed to besides the words, if anything
 * @param rule null, as in what was recorded before there was a choice, is consent
 * @param result the figures it was agreed with
 * @param outcome what was agreed in a sentence, or null
 * @param reviewOn when they look at it again, or null
 * @param dissent who objected to the last, and why
 */
@EventName("decision.proposal-agreed")
public record ProposalAgreed(
        DecisionId decision,
        ProgrammeId programme,
        Subject subject,
        int wording,
        String text,
        List<PracticeCode> members,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Particulars particulars,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Rule rule,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Result result,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String outcome,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate reviewOn,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Dissenter> dissent)
        implements DecisionEvent {
    @JsonCreator
    public ProposalAgreed {
        dissent = dissent(dissent);
    }

    public ProposalAgreed(
            DecisionId decision,
            ProgrammeId programme,
            Subject subject,
            int wording,
            String text,
            List<PracticeCode> members) {
        this(decision, programme, subject, wording, text, members, null);
    }

    public ProposalAgreed(
            DecisionId decision,
            ProgrammeId programme,
            Subject subject,
            int wording,
            String text,
            List<PracticeCode> members,
            @Nullable Particulars particulars) {
        this(
                decision,
                programme,
                subject,
                wording,
                text,
                members,
                particulars,
                null,
                null,
                null,
                null,
                List.of());
    }

    /** None in what was recorded before it was kept. */
    private static List<Dissenter> dissent(@Nullable List<Dissenter> said) {
        return said == null ? List.of() : List.copyOf(said);
    }
}
