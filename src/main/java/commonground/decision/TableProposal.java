package commonground.decision;

import commonground.kernel.Check;
import commonground.kernel.DecisionId;
import commonground.kernel.IssueId;
import commonground.kernel.NeedsOpenProgramme;
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
 * @param particulars what it says besides its words; a form of working has to have its options, a
 *     lead the two who are nominated
 * @param rule how it is to be decided; consent where nothing is said
 * @param supersedes the agreed decision whose place it would take, if any
 */
public record TableProposal(
        @TargetAggregateIdentifier DecisionId decision,
        ProgrammeId programme,
        Subject subject,
        String title,
        String wording,
        List<DecisionId> restsOn,
        @Nullable IssueId candidate,
        @Nullable Particulars particulars,
        @Nullable Rule rule,
        @Nullable DecisionId supersedes)
        implements NeedsOpenProgramme {
    static final int GROUNDS = 100;

    public TableProposal {
        var check = new Check();
        check.chosen("subject", subject);
        title = check.line("title", title);
        wording = check.prose("wording", wording);
        restsOn = check.distinct("restsOn", restsOn);
        if (restsOn.size() > GROUNDS)
            check.refuse("restsOn", "decision.too-many-grounds", GROUNDS, restsOn.size());
        particulars = particulars(check, subject, particulars);
        check.done();
    }

    private static @Nullable Particulars particulars(
            Check check, @Nullable Subject subject, @Nullable Particulars given) {
        if (given == null) {
            if (subject == Subject.FORM_OF_WORKING)
                check.refuse("options", "decision.options-missing");
            if (subject == Subject.LEAD) check.refuse("partner", "decision.nominee-missing");
            return null;
        }
        if (given.subject() != subject)
            check.refuse("subject", "decision.particulars-of-another-subject");
        return given.checked(check);
    }

    /** One that takes no other's place. */
    public TableProposal(
            DecisionId decision,
            ProgrammeId programme,
            Subject subject,
            String title,
            String wording,
            List<DecisionId> restsOn,
            @Nullable IssueId candidate,
            @Nullable Particulars particulars,
            @Nullable Rule rule) {
        this(
                decision,
                programme,
                subject,
                title,
                wording,
                restsOn,
                candidate,
                particulars,
                rule,
                null);
    }

    /** One that is decided by consent. */
    public TableProposal(
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

    /** One that says nothing besides its words. */
    public TableProposal(
            DecisionId decision,
            ProgrammeId programme,
            Subject subject,
            String title,
            String wording,
            List<DecisionId> restsOn,
            @Nullable IssueId candidate) {
        this(decision, programme, subject, title, wording, restsOn, candidate, null);
    }

    /** One that follows from nothing the group agreed before. */
    public TableProposal(
            DecisionId decision,
            ProgrammeId programme,
            Subject subject,
            String title,
            String wording) {
        this(decision, programme, subject, title, wording, List.of(), null, null);
    }
}
