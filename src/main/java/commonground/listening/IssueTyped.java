package commonground.listening;

import commonground.kernel.IssueId;
import commonground.kernel.StatementId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was typed into a form about issues, where a field may not have been sent at all. */
final class IssueTyped {
    private IssueTyped() {}

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    /** A form without its version has read none, so it is never the current one. */
    static long version(@Nullable Long sent) {
        return sent == null ? -1 : sent;
    }

    static List<String> several(@Nullable List<String> chosen) {
        return chosen == null ? List.of() : chosen;
    }

    static List<StatementId> statements(@Nullable List<String> chosen) {
        return several(chosen).stream().distinct().map(StatementId::new).toList();
    }

    static List<IssueId> issues(@Nullable List<String> chosen) {
        return several(chosen).stream().distinct().map(IssueId::new).toList();
    }
}
