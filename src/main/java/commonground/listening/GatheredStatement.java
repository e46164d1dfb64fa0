package commonground.listening;

import commonground.kernel.IssueId;
import commonground.kernel.StatementId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A statement that an issue has.
 *
 * @param on the date it was gathered into this issue, or brought to it by a merge or split
 * @param via the issue that brought it, if one did
 */
public record GatheredStatement(StatementId statement, LocalDate on, @Nullable IssueId via) {}
