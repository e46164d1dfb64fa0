package commonground.programme;

import commonground.kernel.DecisionId;
import commonground.kernel.EventName;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import java.util.List;

/** The members agreed that this, in these exact words, troubles them all. */
@EventName("programme.common-issue-agreed")
public record CommonIssueAgreed(
        ProgrammeId programme,
        DecisionId decision,
        int wording,
        String issue,
        List<PracticeCode> members)
        implements ProgrammeEvent {}
