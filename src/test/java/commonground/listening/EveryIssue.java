package commonground.listening;

import commonground.kernel.DecisionId;
import commonground.kernel.IssueId;
import commonground.kernel.ProgrammeId;
import commonground.kernel.StatementId;
import commonground.testing.Answer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of candidate issues, said once more and as plainly as possible: what the aggregates
 * are compared with.
 */
final class EveryIssue {
    private static final class One {
        final IssueId id;
        final ProgrammeId programme;
        final Set<StatementId> statements;
        String title;
        String words;
        String is = "candidate";
        String setAsideBecause = "";
        @Nullable DecisionId putAs;

        One(IssueId id, ProgrammeId programme, String title, String words, List<StatementId> has) {
            this.id = id;
            this.programme = programme;
            this.title = title;
            this.words = words;
            this.statements = new LinkedHashSet<>(has);
        }

        /** Why it cannot be changed; nothing if it can. */
        String fixed() {
            return is.equals("candidate") ? "" : "issue." + is;
        }
    }

    private final Map<IssueId, One> all = new LinkedHashMap<>();

    void gathered(GatherIssue c) {
        all.put(c.issue(), new One(c.issue(), c.programme(), c.title(), c.words(), c.statements()));
    }

    Answer of(Object command) {
        return switch (command) {
            case AddStatements c -> add(one(c.issue()), c);
            case RemoveStatement c -> takeOut(one(c.issue()), c);
            case RewordIssue c -> reword(one(c.issue()), c);
            case MergeIssues c -> merge(one(c.issue()), c);
            case SplitIssue c -> split(one(c.issue()), c);
            case SetIssueAside c -> setAside(one(c.issue()), c);
            case TakeIssueUpAgain c -> takeUpAgain(one(c.issue()), c);
            case PutToTheGroup c -> put(one(c.issue()), c.decision());
            case ReleaseIssue c -> release(one(c.issue()), c.decision());
            case AdoptIssue c -> adopt(one(c.issue()), c.decision());
            default -> throw new IllegalArgumentException(command.toString());
        };
    }

    /** Also into what the group has before it, or agreed: it is only known better why. */
    private static Answer add(One one, AddStatements command) {
        if (one.is.equals("merged") || one.is.equals("set-aside")) return Answer.no(one.fixed());
        var added = new ArrayList<StatementId>();
        for (var statement : command.statements())
            if (one.statements.add(statement)) added.add(statement);
        return added.isEmpty()
                ? Answer.yes()
                : Answer.yes(new StatementsGathered(one.id, one.programme, added));
    }

    private static Answer takeOut(One one, RemoveStatement command) {
        if (!one.fixed().isEmpty()) return Answer.no(one.fixed());
        if (!one.statements.contains(command.statement()))
            return Answer.no("issue.statement-not-in-it");
        if (one.statements.size() < 2) return Answer.no("issue.last-statement");
        one.statements.remove(command.statement());
        return Answer.yes(
                new StatementTakenOut(
                        one.id, one.programme, command.statement(), command.reason()));
    }

    private static Answer reword(One one, RewordIssue command) {
        if (!one.fixed().isEmpty()) return Answer.no(one.fixed());
        if (one.title.equals(command.title()) && one.words.equals(command.words()))
            return Answer.yes();
        one.title = command.title();
        one.words = command.words();
        return Answer.yes(
                new IssueReworded(one.id, one.programme, one.title, one.words, command.reason()));
    }

    private Answer merge(One one, MergeIssues command) {
        var others = command.merged().stream().map(this::one).toList();
        for (var other : others) {
            if (!other.programme.equals(one.programme))
                return Answer.no("issue.of-another-programme");
            if (!other.fixed().isEmpty()) return Answer.no(other.fixed());
        }
        if (!one.fixed().isEmpty()) return Answer.no(one.fixed());
        var merged = new ArrayList<IssuesMerged.Merged>();
        var ends = new ArrayList<Object>();
        for (var other : others) {
            merged.add(new IssuesMerged.Merged(other.id, List.copyOf(other.statements)));
            ends.add(new IssueMergedInto(other.id, one.programme, one.id, command.reason()));
            other.is = "merged";
            one.statements.addAll(other.statements);
        }
        ends.addFirst(new IssuesMerged(one.id, one.programme, merged, command.reason()));
        return Answer.yes(ends.toArray());
    }

    private Answer split(One one, SplitIssue command) {
        if (!one.fixed().isEmpty()) return Answer.no(one.fixed());
        for (var statement : command.statements())
            if (!one.statements.contains(statement))
                return Answer.no("issue.split-foreign-statement");
        if (command.statements().size() == one.statements.size())
            return Answer.no("issue.split-leaves-nothing");
        command.statements().forEach(one.statements::remove);
        all.put(
                command.splitOff(),
                new One(
                        command.splitOff(),
                        one.programme,
                        command.title(),
                        command.words(),
                        command.statements()));
        return Answer.yes(
                new IssueSplit(
                        one.id,
                        one.programme,
                        command.splitOff(),
                        command.statements(),
                        command.reason()),
                new IssueSplitOff(
                        command.splitOff(),
                        one.programme,
                        one.id,
                        command.title(),
                        command.words(),
                        command.statements(),
                        command.reason()));
    }

    private static Answer setAside(One one, SetIssueAside command) {
        if (one.is.equals("set-aside") && one.setAsideBecause.equals(command.reason()))
            return Answer.yes();
        if (!one.fixed().isEmpty()) return Answer.no(one.fixed());
        one.is = "set-aside";
        one.setAsideBecause = command.reason();
        return Answer.yes(new IssueSetAside(one.id, one.programme, command.reason()));
    }

    private static Answer takeUpAgain(One one, TakeIssueUpAgain command) {
        if (!one.is.equals("set-aside")) return Answer.no("issue.not-set-aside");
        one.is = "candidate";
        return Answer.yes(new IssueTakenUpAgain(one.id, one.programme, command.reason()));
    }

    private static Answer put(One one, DecisionId as) {
        if (as.equals(one.putAs) && !one.is.equals("candidate")) return Answer.yes();
        if (!one.fixed().isEmpty()) return Answer.no(one.fixed());
        one.is = "tabled";
        one.putAs = as;
        return Answer.yes(new IssueTabled(one.id, one.programme, as));
    }

    private static Answer release(One one, DecisionId as) {
        if (!one.is.equals("tabled") || !as.equals(one.putAs)) return Answer.yes();
        one.is = "candidate";
        return Answer.yes(new IssueNotAgreed(one.id, one.programme, as));
    }

    private static Answer adopt(One one, DecisionId as) {
        if (one.is.equals("agreed") && as.equals(one.putAs)) return Answer.yes();
        var mayBeAgreed =
                one.is.equals("candidate") || (one.is.equals("tabled") && as.equals(one.putAs));
        if (!mayBeAgreed) return Answer.no(one.fixed());
        one.is = "agreed";
        one.putAs = as;
        return Answer.yes(new IssueAgreed(one.id, one.programme, as));
    }

    private One one(IssueId id) {
        return all.get(id);
    }

    List<IssueId> known() {
        return List.copyOf(all.keySet());
    }

    List<StatementId> statementsOf(IssueId issue) {
        return List.copyOf(one(issue).statements);
    }
}
