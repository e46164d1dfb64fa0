package commonground.testing;

import commonground.kernel.DecisionId;
import commonground.kernel.IssueId;
import commonground.kernel.StatementId;
import commonground.listening.AddStatements;
import commonground.listening.AdoptIssue;
import commonground.listening.GatherIssue;
import commonground.listening.MergeIssues;
import commonground.listening.PutToTheGroup;
import commonground.listening.ReleaseIssue;
import commonground.listening.RemoveStatement;
import commonground.listening.RewordIssue;
import commonground.listening.SetIssueAside;
import commonground.listening.SplitIssue;
import commonground.listening.TakeIssueUpAgain;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.springframework.boot.test.context.TestComponent;

/** Issues are gathered, reworded, merged, split, set aside, tabled and agreed. */
@TestComponent
class IssueHistory implements History {
    private final List<IssueId> issues = new ArrayList<>();
    private final ProgrammeHistory programmes;

    IssueHistory(ProgrammeHistory programmes) {
        this.programmes = programmes;
    }

    @Override
    public void goOn(Random random, Consumer<Object> send) {
        if (programmes.programmes.isEmpty()) return;
        if (issues.size() < 3 || random.nextInt(4) == 0) gather(random, send);
        send.accept(new AddStatements(any(random), List.of(statement(random))));
        var issue = any(random);
        var proposal = new DecisionId("proposal-" + random.nextInt(3));
        send.accept(
                switch (random.nextInt(12)) {
                    case 0 -> new RewordIssue(issue, "Title " + random.nextInt(9), "Words", "said");
                    case 1 -> new MergeIssues(issue, List.of(other(random, issue)), "the same");
                    case 2 -> split(random, issue);
                    case 3 -> new SetIssueAside(issue, "not now");
                    case 4 -> new TakeIssueUpAgain(issue, "after all");
                    case 5 -> new PutToTheGroup(issue, proposal);
                    case 6 -> new ReleaseIssue(issue, proposal);
                    case 7 -> new AdoptIssue(issue, proposal);
                    case 8, 9 -> new RemoveStatement(issue, statement(random), "another matter");
                    default -> new AddStatements(issue, List.of(statement(random)));
                });
    }

    private SplitIssue split(Random random, IssueId issue) {
        var splitOff = IssueId.next();
        if (random.nextBoolean()) issues.add(splitOff);
        return new SplitIssue(
                issue, splitOff, "A part", "Of it", List.of(statement(random)), "apart");
    }

    private void gather(Random random, Consumer<Object> send) {
        issues.add(IssueId.next());
        send.accept(
                new GatherIssue(
                        issues.getLast(),
                        programmes.any(random),
                        "Issue " + issues.size(),
                        "What troubles us",
                        List.of(new StatementId("s-0"), new StatementId("s-1"))));
    }

    private IssueId other(Random random, IssueId than) {
        var other = any(random);
        while (other.equals(than)) other = any(random);
        return other;
    }

    private IssueId any(Random random) {
        return issues.get(random.nextInt(issues.size()));
    }

    private static StatementId statement(Random random) {
        return new StatementId("s-" + random.nextInt(6));
    }
}
