package commonground.decision;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import commonground.kernel.DecisionId;
import commonground.kernel.EventName;
import commonground.kernel.IssueId;
import commonground.kernel.ProgrammeId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A proposal was put to the members; its exact words are wording 1.
 *
 * @param restsOn what the group agreed before and this follows from
 * @param candidate the candidate common issue that it puts to the members, or null
 * @param particulars what it says besides its words, if anything
 * @param rule how it is to be decided; null, as in what was recorded before there was a choice, is
 *     consent
 */
@EventName("decision.proposal-tabled")
public record ProposalTabled(
        DecisionId decision,
        ProgrammeId programme,
        Subject subject,
        String title,
        String wording,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<DecisionId> restsOn,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable IssueId candidate,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Particulars particulars,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Rule rule)
        implements DecisionEvent {
    @JsonCreator
    public ProposalTabled {
        restsOn = restsOn(restsOn);
    }

    /** To be decided by consent. */
    public ProposalTabled(
            DecisionId decision,
            ProgrammeId programme,
            Subject subject,
            String title,
            String wording,
            List<DecisionId> restsOn,
            @Nullable IssueId candidate,
            @Nullable Particulars particulars) {
        this(decision, programme, subject, title, wording, restsOn, candidate, particulars, null);
    }

    public ProposalTabled(
            DecisionId decision,
            ProgrammeId programme,
            Subject subject,
            String title,
            String wording) {
        this(decision, programme, subject, title, wording, List.of(), null);
    }

    public ProposalTabled(
            DecisionId decision,
            ProgrammeId programme,
            Subject subject,
            String title,
            String wording,
            List<DecisionId> restsOn,
            @Nullable IssueId candidate) {
        this(decision, programme, subject, title, wording, restsOn, candidate, null);
    }

    /** None in what was recorded before proposals said so. */
    private static List<DecisionId> restsOn(@Nullable List<DecisionId> said) {
        return said == null ? List.of() : List.copyOf(said);
    }
}
