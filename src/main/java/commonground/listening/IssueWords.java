package commonground.listening;

import commonground.kernel.Check;
import commonground.kernel.StatementId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an issue is called and says, as it may be put. */
final class IssueWords {
    /** Statements of one issue. */
    static final int MOST_STATEMENTS = 500;

    private IssueWords() {}

    static String title(Check check, @Nullable String title) {
        return check.line("title", title);
    }

    static String words(Check check, @Nullable String words) {
        return check.prose("words", words);
    }

    static List<StatementId> statements(Check check, @Nullable List<StatementId> statements) {
        if (statements == null) return List.of();
        if (statements.size() > MOST_STATEMENTS)
            check.refuse("statements", "issue.too-many-statements", MOST_STATEMENTS);
        return check.distinct("statements", statements);
    }

    static List<StatementId> someStatements(Check check, @Nullable List<StatementId> statements) {
        var some = statements(check, statements);
        if (some.isEmpty()) check.refuse("statements", "issue.no-statements");
        return some;
    }
}
