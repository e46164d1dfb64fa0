package commonground.listening;

import commonground.kernel.DecisionId;
import commonground.kernel.IssueId;
import commonground.kernel.Recorded;
import commonground.views.Version;
import commonground.views.VersionId;
import commonground.views.View;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class IssueView implements View<IssueRow> {
    @Override
    public Optional<String> key(Recorded<?> recorded) {
        return recorded.event() instanceof IssueEvent event
                ? Optional.of(event.issue().value())
                : Optional.empty();
    }

    @Override
    public @Nullable IssueRow evolve(@Nullable IssueRow row, Recorded<?> recorded) {
        if (recorded.event() instanceof IssueGathered event) return gathered(event, recorded);
        if (recorded.event() instanceof IssueSplitOff event) return splitOff(event, recorded);
        if (row == null || !(recorded.event() instanceof IssueEvent happened)) return row;
        var fold = new IssueFold(row, recorded);
        var changed =
                switch (happened) {
                    case StatementsGathered event -> fold.with(event.statements(), null);
                    case StatementTakenOut event -> fold.without(List.of(event.statement()));
                    case IssueReworded event -> fold.put(event.title(), event.words());
                    case IssuesMerged event -> merged(fold, event);
                    case IssueMergedInto event ->
                            fold.to(IssueState.MERGED, event.reason()).into(event.into());
                    case IssueSplit event -> fold.without(event.statements());
                    case IssueSetAside event -> fold.to(IssueState.SET_ASIDE, event.reason());
                    case IssueTakenUpAgain _, IssueNotAgreed _ -> fold.to(IssueState.CANDIDATE, "");
                    case IssueTabled event -> fold.to(IssueState.TABLED, "").by(event.decision());
                    case IssueAgreed event -> fold.to(IssueState.AGREED, "").by(event.decision());
                    case IssueGathered _, IssueSplitOff _ -> fold;
                };
        return changed.done();
    }

    private static IssueFold merged(IssueFold fold, IssuesMerged event) {
        event.merged().forEach(other -> fold.with(other.statements(), other.issue()));
        return fold;
    }

    private static IssueRow gathered(IssueGathered event, Recorded<?> recorded) {
        return begun(
                event,
                recorded,
                event.title(),
                event.words(),
                IssueFold.gathered(List.of(), event.statements(), recorded.date(), null),
                null,
                event.fromDecision(),
                event.fromObjection());
    }

    private static IssueRow splitOff(IssueSplitOff event, Recorded<?> recorded) {
        return begun(
                event,
                recorded,
                event.title(),
                event.words(),
                IssueFold.gathered(List.of(), event.statements(), recorded.date(), event.from()),
                event.from(),
                null,
                null);
    }

    private static IssueRow begun(
            IssueEvent event,
            Recorded<?> recorded,
            String title,
            String words,
            List<GatheredStatement> statements,
            @Nullable IssueId splitFrom,
            @Nullable DecisionId fromDecision,
            @Nullable Integer fromObjection) {
        return new IssueRow(
                event.issue(),
                event.programme(),
                recorded.sequence(),
                title,
                words,
                IssueState.CANDIDATE,
                statements,
                null,
                recorded.date(),
                "",
                null,
                splitFrom,
                fromDecision,
                fromObjection,
                recorded.date(),
                recorded.by(),
                recorded.recordedAt());
    }

    @Override
    public Class<IssueVersion> versions() {
        return IssueVersion.class;
    }

    @Override
    public Version<IssueRow> version(VersionId id, long to, IssueRow row) {
        return new IssueVersion(id, to, row);
    }
}
