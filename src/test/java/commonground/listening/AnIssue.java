package commonground.listening;

import static org.hamcrest.Matchers.containsString;

import commonground.kernel.DecisionId;
import commonground.kernel.IssueId;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Refusal;
import commonground.kernel.StatementId;
import java.util.List;
import org.axonframework.test.aggregate.ResultValidator;

/** What the tests about candidate issues speak of. */
final class AnIssue {
    static final IssueId SATURDAYS = new IssueId("saturdays");
    static final IssueId EVENINGS = new IssueId("evenings");
    static final IssueId NURSES = new IssueId("nurses");
    static final ProgrammeId PROGRAMME = new ProgrammeId("ashdown-heath");
    static final ProgrammeId ELSEWHERE = new ProgrammeId("wivel-valley");
    static final DecisionId PROPOSAL = new DecisionId("proposal");
    static final StatementId ONE = new StatementId("one");
    static final StatementId TWO = new StatementId("two");
    static final StatementId THREE = new StatementId("three");
    static final StatementId FOUR = new StatementId("four");
    static final String TITLE = "Saturdays";
    static final String WORDS = "No practice can staff Saturdays alone.";

    private AnIssue() {}

    static GatherIssue gather(StatementId... statements) {
        return new GatherIssue(SATURDAYS, PROGRAMME, TITLE, WORDS, List.of(statements));
    }

    static IssueGathered gathered(StatementId... statements) {
        return gathered(SATURDAYS, statements);
    }

    static IssueGathered gathered(IssueId issue, StatementId... statements) {
        return new IssueGathered(issue, PROGRAMME, TITLE, WORDS, List.of(statements), null, null);
    }

    static IssueSetAside setAside() {
        return new IssueSetAside(SATURDAYS, PROGRAMME, "Nobody minds");
    }

    static IssueTabled tabled() {
        return new IssueTabled(SATURDAYS, PROGRAMME, PROPOSAL);
    }

    static IssueAgreed agreed() {
        return new IssueAgreed(SATURDAYS, PROGRAMME, PROPOSAL);
    }

    static IssueMergedInto mergedAway() {
        return new IssueMergedInto(SATURDAYS, PROGRAMME, EVENINGS, "The same");
    }

    static void refused(ResultValidator<?> outcome, String why) {
        outcome.expectNoEvents().expectException(Refusal.class);
        outcome.expectExceptionMessage(containsString("key=issue." + why + ","));
    }
}
