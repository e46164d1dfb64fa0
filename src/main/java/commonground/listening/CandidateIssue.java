package commonground.listening;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import commonground.kernel.DecisionId;
import commonground.kernel.IssueId;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Refusal;
import commonground.kernel.StatementId;
import java.util.LinkedHashSet;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** What several statements may have in common, on its way to being agreed as a common issue. */
@Aggregate(cache = "aggregates", snapshotTriggerDefinition = "snapshots")
@Revision("1")
class CandidateIssue {
    @AggregateIdentifier private IssueId id;

    private ProgrammeId programme;
    private String title;
    private String words;
    private IssueState state;
    // not final: what is, a snapshot does not bring back
    private LinkedHashSet<StatementId> statements = new LinkedHashSet<>();
    private @Nullable DecisionId decision;
    private String said = "";

    @SuppressWarnings("NullAway.Init")
    CandidateIssue() {}

    @CommandHandler
    @SuppressWarnings("NullAway.Init")
    CandidateIssue(GatherIssue command) {
        apply(
                new IssueGathered(
                        command.issue(),
                        command.programme(),
                        command.title(),
                        command.words(),
                        command.statements(),
                        command.fromDecision(),
                        command.fromObjection()));
    }

    /** Begins as a part of another. */
    @SuppressWarnings("NullAway.Init")
    CandidateIssue(SplitIssue command, ProgrammeId programme) {
        apply(
                new IssueSplitOff(
                        command.splitOff(),
                        programme,
                        command.issue(),
                        command.title(),
                        command.words(),
                        command.statements(),
                        command.reason()));
    }

    @CommandHandler
    void handle(AddStatements command) {
        requirePursued();
        var more = command.statements().stream().filter(s -> !statements.contains(s)).toList();
        if (more.isEmpty()) return;
        requireRoomFor(more.size());
        apply(new StatementsGathered(id, programme, more));
    }

    @CommandHandler
    void handle(RemoveStatement command) {
        requireStillCandidate();
        if (!statements.contains(command.statement()))
            throw Refusal.of("issue.statement-not-in-it");
        if (statements.size() == 1) throw Refusal.of("issue.last-statement");
        apply(new StatementTakenOut(id, programme, command.statement(), command.reason()));
    }

    @CommandHandler
    void handle(RewordIssue command) {
        requireStillCandidate();
        if (command.title().equals(title) && command.words().equals(words)) return;
        apply(new IssueReworded(id, programme, command.title(), command.words(), command.reason()));
    }

    /** Takes over the statements of those merged into it; each of them ends separately. */
    void merge(List<IssuesMerged.Merged> merged, String reason) {
        requireStillCandidate();
        var all = new LinkedHashSet<>(statements);
        merged.forEach(other -> all.addAll(other.statements()));
        requireRoomFor(all.size() - statements.size());
        apply(new IssuesMerged(id, programme, merged, reason));
    }

    /** What it brings to the one it is to be merged into. */
    IssuesMerged.Merged toBeMerged(ProgrammeId intoProgramme) {
        requireOf(intoProgramme);
        requireStillCandidate();
        return new IssuesMerged.Merged(id, List.copyOf(statements));
    }

    void endIn(IssueId into, String reason) {
        apply(new IssueMergedInto(id, programme, into, reason));
    }

    void split(SplitIssue command) {
        requireStillCandidate();
        if (!statements.containsAll(command.statements()))
            throw Refusal.invalid("statements", "issue.split-foreign-statement");
        if (statements.size() == command.statements().size())
            throw Refusal.invalid("statements", "issue.split-leaves-nothing");
        apply(
                new IssueSplit(
                        id, programme, command.splitOff(), command.statements(), command.reason()));
    }

    ProgrammeId programme() {
        return programme;
    }

    @CommandHandler
    void handle(SetIssueAside command) {
        if (state == IssueState.SET_ASIDE && command.reason().equals(said)) return;
        requireStillCandidate();
        apply(new IssueSetAside(id, programme, command.reason()));
    }

    @CommandHandler
    void handle(TakeIssueUpAgain command) {
        if (state != IssueState.SET_ASIDE) throw Refusal.of("issue.not-set-aside");
        apply(new IssueTakenUpAgain(id, programme, command.reason()));
    }

    @CommandHandler
    void handle(PutToTheGroup command) {
        if (command.decision().equals(decision) && state != IssueState.CANDIDATE) return;
        requireStillCandidate();
        apply(new IssueTabled(id, programme, command.decision()));
    }

    @CommandHandler
    void handle(ReleaseIssue command) {
        if (state != IssueState.TABLED || !command.decision().equals(decision)) return;
        apply(new IssueNotAgreed(id, programme, command.decision()));
    }

    @CommandHandler
    void handle(AdoptIssue command) {
        if (state == IssueState.AGREED && command.decision().equals(decision)) return;
        requirePursued();
        requireNotAgreed();
        if (state == IssueState.TABLED && !command.decision().equals(decision))
            throw Refusal.of("issue.tabled");
        apply(new IssueAgreed(id, programme, command.decision()));
    }

    /** What was agreed, or is before the group, is not changed here. */
    private void requireStillCandidate() {
        requirePursued();
        requireNotAgreed();
        if (state == IssueState.TABLED) throw Refusal.of("issue.tabled");
    }

    private void requirePursued() {
        if (state == IssueState.MERGED) throw Refusal.of("issue.merged");
        if (state == IssueState.SET_ASIDE) throw Refusal.of("issue.set-aside");
    }

    private void requireNotAgreed() {
        if (state == IssueState.AGREED) throw Refusal.of("issue.agreed");
    }

    private void requireOf(ProgrammeId other) {
        if (!programme.equals(other)) throw Refusal.invalid("merged", "issue.of-another-programme");
    }

    private void requireRoomFor(int more) {
        if (statements.size() + more > IssueWords.MOST_STATEMENTS)
            throw Refusal.invalid(
                    "statements", "issue.too-many-statements", IssueWords.MOST_STATEMENTS);
    }

    @EventSourcingHandler
    void on(IssueGathered event) {
        begun(event.issue(), event.programme(), event.statements());
        put(event.title(), event.words());
    }

    @EventSourcingHandler
    void on(IssueSplitOff event) {
        begun(event.issue(), event.programme(), event.statements());
        put(event.title(), event.words());
    }

    private void begun(IssueId issue, ProgrammeId of, List<StatementId> with) {
        id = issue;
        programme = of;
        state = IssueState.CANDIDATE;
        statements.addAll(with);
    }

    private void put(String newTitle, String newWords) {
        title = newTitle;
        words = newWords;
    }

    @EventSourcingHandler
    void on(StatementsGathered event) {
        statements.addAll(event.statements());
    }

    @EventSourcingHandler
    void on(StatementTakenOut event) {
        statements.remove(event.statement());
    }

    @EventSourcingHandler
    void on(IssueReworded event) {
        put(event.title(), event.words());
    }

    @EventSourcingHandler
    void on(IssuesMerged event) {
        event.merged().forEach(other -> statements.addAll(other.statements()));
    }

    @EventSourcingHandler
    void on(IssueMergedInto event) {
        state = IssueState.MERGED;
    }

    @EventSourcingHandler
    void on(IssueSplit event) {
        event.statements().forEach(statements::remove);
    }

    @EventSourcingHandler
    void on(IssueSetAside event) {
        state = IssueState.SET_ASIDE;
        said = event.reason();
    }

    @EventSourcingHandler
    void on(IssueTakenUpAgain event) {
        state = IssueState.CANDIDATE;
    }

    @EventSourcingHandler
    void on(IssueTabled event) {
        state = IssueState.TABLED;
        decision = event.decision();
    }

    @EventSourcingHandler
    void on(IssueNotAgreed event) {
        state = IssueState.CANDIDATE;
    }

    @EventSourcingHandler
    void on(IssueAgreed event) {
        state = IssueState.AGREED;
        decision = event.decision();
    }
}
