package commonground.listening;

import commonground.kernel.Check;
import commonground.kernel.DecisionId;
import commonground.kernel.IssueId;
import commonground.kernel.NeedsOpenProgramme;
import commonground.kernel.ProgrammeId;
import commonground.kernel.StatementId;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Puts what some statements have in common into one line and into words. One that an objection
 * found has no statements yet.
 *
 * @param title one line
 * @param words at most {@value Check#PROSE} characters
 * @param statements at least one, unless it came from a decision; at most {@value
 *     IssueWords#MOST_STATEMENTS}
 * @param fromDecision the decision an objection to which found it, if one did
 * @param fromObjection that objection's number
 */
public record GatherIssue(
        @TargetAggregateIdentifier IssueId issue,
        ProgrammeId programme,
        String title,
        String words,
        List<StatementId> statements,
        @Nullable DecisionId fromDecision,
        @Nullable Integer fromObjection)
        implements NeedsOpenProgramme {
    public GatherIssue {
        var check = new Check();
        title = IssueWords.title(check, title);
        words = IssueWords.words(check, words);
        statements =
                fromDecision == null
                        ? IssueWords.someStatements(check, statements)
                        : IssueWords.statements(check, statements);
        check.done();
    }

    public GatherIssue(
            IssueId issue,
            ProgrammeId programme,
            String title,
            String words,
            List<StatementId> statements) {
        this(issue, programme, title, words, statements, null, null);
    }
}
