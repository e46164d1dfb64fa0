package commonground.listening;

import commonground.kernel.DecisionId;
import commonground.kernel.IssueId;
import commonground.kernel.Recorded;
import commonground.kernel.StatementId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row being changed by one event. */
final class IssueFold {
    private final IssueRow row;
    private final Recorded<?> recorded;
    private String title;
    private String words;
    private List<GatheredStatement> statements;
    private IssueState state;
    private LocalDate stateOn;
    private String reason;
    private @Nullable DecisionId decision;
    private @Nullable IssueId into;

    IssueFold(IssueRow row, Recorded<?> recorded) {
        this.row = row;
        this.recorded = recorded;
        title = row.title();
        words = row.words();
        statements = row.statements();
        state = row.state();
        stateOn = row.stateOn();
        reason = row.reason();
        decision = row.decision();
        into = row.into();
    }

    IssueFold put(String newTitle, String newWords) {
        title = newTitle;
        words = newWords;
        return this;
    }

    IssueFold with(Collection<StatementId> more, @Nullable IssueId via) {
        statements = gathered(statements, more, recorded.date(), via);
        return this;
    }

    IssueFold without(Collection<StatementId> gone) {
        statements = statements.stream().filter(s -> !gone.contains(s.statement())).toList();
        return this;
    }

    IssueFold to(IssueState newState, String why) {
        state = newState;
        stateOn = recorded.date();
        reason = why;
        return this;
    }

    IssueFold by(DecisionId newDecision) {
        decision = newDecision;
        return this;
    }

    IssueFold into(IssueId other) {
        into = other;
        return this;
    }

    static List<GatheredStatement> gathered(
            List<GatheredStatement> before,
            Collection<StatementId> more,
            LocalDate on,
            @Nullable IssueId via) {
        var all = new ArrayList<>(before);
        for (var statement : more)
            if (all.stream().noneMatch(s -> s.statement().equals(statement)))
                all.add(new GatheredStatement(statement, on, via));
        return List.copyOf(all);
    }

    IssueRow done() {
        return new IssueRow(
                row.issue(),
                row.programme(),
                recorded.sequence(),
                title,
                words,
                state,
                statements,
                decision,
                stateOn,
                reason,
                into,
                row.splitFrom(),
                row.fromDecision(),
                row.fromObjection(),
                row.gatheredOn(),
                row.gatheredBy(),
                recorded.recordedAt());
    }
}
