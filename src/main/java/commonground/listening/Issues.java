package commonground.listening;

import commonground.kernel.Check;
import commonground.kernel.Commands;
import commonground.kernel.DecisionId;
import commonground.kernel.IssueId;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Receipt;
import commonground.kernel.Refusal;
import commonground.kernel.StatementId;
import commonground.programme.Programmes;
import commonground.views.Moments;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The way to candidate common issues for pages, the API and other modules: reads them as they were
 * at the request's moment, and checks what no single issue can know (whose statements they are)
 * before a command is sent.
 */
@Component
public class Issues {
    private final IssueRows rows;
    private final Provenances provenances;
    private final Listening listening;
    private final Programmes programmes;
    private final Commands commands;
    private final Moments moments;

    Issues(
            IssueRows rows,
            Provenances provenances,
            Listening listening,
            Programmes programmes,
            Commands commands,
            Moments moments) {
        this.rows = rows;
        this.provenances = provenances;
        this.listening = listening;
        this.programmes = programmes;
        this.commands = commands;
        this.moments = moments;
    }

    public Optional<IssueRow> find(IssueId issue) {
        return rows.find(issue);
    }

    /**
     * The issue.
     *
     * @throws Refusal if there was none at this moment
     */
    public IssueRow require(IssueId issue) {
        return find(issue).orElseThrow(() -> Refusal.unknown("issue.unknown"));
    }

    /** Those of these that there are, by id. */
    public Map<IssueId, IssueRow> find(Collection<IssueId> issues) {
        if (issues.isEmpty()) return Map.of();
        return byId(rows.find(issues));
    }

    /** All of a programme, merged ones and those set aside included, the first one first. */
    public List<IssueRow> of(ProgrammeId programme) {
        return rows.of(programme);
    }

    /** Those that an objection to this decision found. */
    public List<IssueRow> foundBy(DecisionId decision) {
        return rows.foundBy(decision);
    }

    /** What happened to an issue, the first step first. */
    public List<IssueStepRow> steps(IssueId issue) {
        return rows.steps(issue);
    }

    /** What practices said to an issue, including what a merge or a split brought. */
    public Provenance provenance(IssueId issue) {
        var row = require(issue);
        return provenances
                .of(row.programme(), List.of(row), byId(rows.of(row.programme())))
                .getFirst();
    }

    /** The same for all issues of a programme, in one look. */
    public List<Provenance> provenances(ProgrammeId programme) {
        var all = rows.of(programme);
        return provenances.of(programme, all, byId(all));
    }

    /** The issues pursued in which a statement appears. */
    public List<IssueRow> issuesOf(StatementId statement) {
        return listening
                .statement(statement)
                .map(row -> issuesByStatement(row.programme()).getOrDefault(statement, List.of()))
                .orElse(List.of());
    }

    /** For every statement of a programme that appears in an issue pursued, these issues. */
    public Map<StatementId, List<IssueRow>> issuesByStatement(ProgrammeId programme) {
        var found = new HashMap<StatementId, List<IssueRow>>();
        for (var issue : rows.of(programme))
            if (issue.state().isPursued())
                for (var statement : issue.statementIds())
                    found.computeIfAbsent(statement, s -> new ArrayList<>()).add(issue);
        return found;
    }

    /** Practices that were listened to and whose statements appear in no issue pursued, by name. */
    public List<NotYetInAnIssue> inNoIssue(ProgrammeId programme) {
        var in = issuesByStatement(programme).keySet();
        var statements = listening.statements(programme);
        var speaking =
                statements.stream()
                        .filter(statement -> in.contains(statement.statement()))
                        .map(StatementRow::practice)
                        .collect(Collectors.toSet());
        return listening.coverage(programme).stream()
                .filter(coverage -> coverage.statements() > 0)
                .filter(coverage -> !speaking.contains(coverage.practice()))
                .map(c -> new NotYetInAnIssue(c.practice(), c.name(), c.statements()))
                .toList();
    }

    /**
     * Gathers a candidate.
     *
     * @throws Refusal also if there is no such programme, it has an issue of that title already, or
     *     a statement is of another programme
     */
    public Receipt gather(GatherIssue command) {
        moments.upToDate(() -> {
            programmes.require(command.programme());
            var check = new Check();
            titleIsFree(check, command.programme(), null, command.title());
            areOf(check, command.programme(), command.statements());
            check.done();
            return true;
        });
        return commands.send(command);
    }

    /**
     * Gathers more statements, if the issue still has the version that was read.
     *
     * @throws Refusal also if a statement is of another programme
     */
    public Receipt add(AddStatements command, long expectedVersion) {
        moments.upToDate(() -> {
            var check = new Check();
            areOf(check, require(command.issue()).programme(), command.statements());
            check.done();
            return true;
        });
        return commands.send(command, expectedVersion);
    }

    /** Takes a statement out, if the issue still has the version that was read. */
    public Receipt remove(RemoveStatement command, long expectedVersion) {
        return commands.send(command, expectedVersion);
    }

    /**
     * Puts it otherwise, if it still has the version that was read.
     *
     * @throws Refusal also if another issue has that title
     */
    public Receipt reword(RewordIssue command, long expectedVersion) {
        requireTitleIsFree(command.issue(), command.title());
        return commands.send(command, expectedVersion);
    }

    /** Merges others into it, if it still has the version that was read. */
    public Receipt merge(MergeIssues command, long expectedVersion) {
        return commands.send(command, expectedVersion);
    }

    /**
     * Splits some statements off, if it still has the version that was read.
     *
     * @throws Refusal also if another issue has the title of the new one
     */
    public Receipt split(SplitIssue command, long expectedVersion) {
        requireTitleIsFree(null, command.issue(), command.title());
        return commands.send(command, expectedVersion);
    }

    /** Sets it aside, if it still has the version that was read. */
    public Receipt setAside(SetIssueAside command, long expectedVersion) {
        return commands.send(command, expectedVersion);
    }

    /**
     * Takes it up again, if it still has the version that was read.
     *
     * @throws Refusal also if another issue has its title by now
     */
    public Receipt takeUpAgain(TakeIssueUpAgain command, long expectedVersion) {
        var title = moments.upToDate(() -> require(command.issue())).title();
        requireTitleIsFree(command.issue(), title);
        return commands.send(command, expectedVersion);
    }

    /**
     * Returns only if a proposal of this programme may put this issue to the group.
     *
     * @throws Refusal under {@code candidate} if there is none, it is of another programme, or it
     *     is no candidate (any more)
     */
    public void requireMayBeTabled(ProgrammeId programme, IssueId issue) {
        moments.upToDate(() -> {
            var row = find(issue).orElse(null);
            if (row == null || !row.programme().equals(programme))
                throw Refusal.invalid("candidate", "issue.unknown");
            if (!row.isCandidate())
                throw Refusal.invalid(
                        "candidate", "issue.no-candidate." + row.state(), row.title());
            return true;
        });
    }

    private void requireTitleIsFree(IssueId issue, String title) {
        requireTitleIsFree(issue, issue, title);
    }

    private void requireTitleIsFree(@Nullable IssueId except, IssueId issue, String title) {
        moments.upToDate(() -> {
            var check = new Check();
            titleIsFree(check, require(issue).programme(), except, title);
            check.done();
            return true;
        });
    }

    private void titleIsFree(
            Check check, ProgrammeId programme, @Nullable IssueId except, String title) {
        var taken =
                rows.of(programme).stream()
                        .filter(other -> other.state().isPursued())
                        .filter(other -> !other.issue().equals(except))
                        .anyMatch(other -> other.title().equalsIgnoreCase(title));
        if (taken) check.refuse("title", "issue.title-taken", title);
    }

    private void areOf(Check check, ProgrammeId programme, List<StatementId> statements) {
        if (statements.isEmpty()) return;
        var there =
                listening.statements(statements).stream()
                        .filter(statement -> statement.programme().equals(programme))
                        .count();
        if (there < statements.size()) check.refuse("statements", "issue.statement-unknown");
    }

    private static Map<IssueId, IssueRow> byId(List<IssueRow> rows) {
        return rows.stream().collect(Collectors.toMap(IssueRow::issue, Function.identity()));
    }
}
