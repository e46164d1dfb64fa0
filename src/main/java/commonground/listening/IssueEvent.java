package commonground.listening;

import commonground.kernel.IssueId;
import commonground.kernel.OfProgramme;

/** Something that happened to a candidate common issue. */
public sealed interface IssueEvent extends OfProgramme
        permits IssueGathered,
                StatementsGathered,
                StatementTakenOut,
                IssueReworded,
                IssuesMerged,
                IssueMergedInto,
                IssueSplit,
                IssueSplitOff,
                IssueSetAside,
                IssueTakenUpAgain,
                IssueTabled,
                IssueNotAgreed,
                IssueAgreed {
    IssueId issue();
}
