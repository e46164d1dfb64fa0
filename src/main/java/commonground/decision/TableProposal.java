package commonground.decision;

import commonground.kernel.Check;
import commonground.kernel.DecisionId;
import commonground.kernel.ProgrammeId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Puts a proposal to the members.
 *
 * @param title what it is called in lists; one line
 * @param wording the exact words that positions are taken on; at most {@value Check#PROSE}
 *     characters
 */
public record TableProposal(
        @TargetAggregateIdentifier DecisionId decision,
        ProgrammeId programme,
        Subject subject,
        String title,
        String wording) {
    public TableProposal {
        var check = new Check();
        check.chosen("subject", subject);
        title = check.line("title", title);
        wording = check.prose("wording", wording);
        check.done();
    }
}
