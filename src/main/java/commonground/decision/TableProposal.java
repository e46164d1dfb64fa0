package commonground.decision;

import commonground.kernel.Check;
import commonground.kernel.DecisionId;
import commonground.kernel.IssueId;
import commonground.kernel.ProgrammeId;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Puts a proposal to the members.
 *
 * @param title what it is called in lists; one line
 * @param wording the exact words that positions are taken on; at most {@value Check#PROSE}
 *     characters
 * @param restsOn what the group agreed before and this follows from; at most {@value #GROUNDS}
 * @param candidate the candidate common issue that it puts to the members, if it does
 */
public record TableProposal(
        @TargetAggregateIdentifier DecisionId decision,
        ProgrammeId programme,
        Subject subject,
        String title,
        String wording,
        List<DecisionId> restsOn,
        @Nullable IssueId candidate) {
    static final int GROUNDS = 100;

    public TableProposal {
        var check = new Check();
        check.chosen("subject", subject);
        title = check.line("title", title);
        wording = check.prose("wording", wording);
        restsOn = check.distinct("restsOn", restsOn);
        if (restsOn.size() > GROUNDS)
            check.refuse("restsOn", "decision.too-many-grounds", GROUNDS, restsOn.size());
        check.done();
    }

    /** One that follows from nothing the group agreed before. */
    public TableProposal(
            DecisionId decision,
            ProgrammeId programme,
            Subject subject,
            String title,
            String wording) {
        this(decision, programme, subject, title, wording, List.of(), null);
    }
}
