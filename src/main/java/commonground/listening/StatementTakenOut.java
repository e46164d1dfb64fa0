package commonground.listening;

import commonground.kernel.EventName;
import commonground.kernel.IssueId;
import commonground.kernel.ProgrammeId;
import commonground.kernel.StatementId;

/** A statement was found to say something else. */
@EventName("listening.statement-taken-out")
public record StatementTakenOut(
        IssueId issue, ProgrammeId programme, StatementId statement, String reason)
        implements IssueEvent {}
