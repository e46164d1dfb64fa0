package commonground.listening;

import commonground.kernel.EventName;
import commonground.kernel.IssueId;
import commonground.kernel.ProgrammeId;
import commonground.kernel.StatementId;
import java.util.List;

/** More statements were found to say it. */
@EventName("listening.statements-gathered")
public record StatementsGathered(IssueId issue, ProgrammeId programme, List<StatementId> statements)
        implements IssueEvent {}
