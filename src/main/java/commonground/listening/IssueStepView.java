package commonground.listening;

import commonground.kernel.DecisionId;
import commonground.kernel.IssueId;
import commonground.kernel.Recorded;
import commonground.views.Version;
import commonground.views.VersionId;
import commonground.views.View;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class IssueStepView implements View<IssueStepRow> {
    @Override
    public Optional<String> key(Recorded<?> recorded) {
        return recorded.event() instanceof IssueEvent event
                ? Optional.of(event.issue() + "/" + recorded.sequence())
                : Optional.empty();
    }

    @Override
    public @Nullable IssueStepRow evolve(@Nullable IssueStepRow row, Recorded<?> recorded) {
        if (!(recorded.event() instanceof IssueEvent happened)) return row;
        return switch (happened) {
            case IssueGathered e ->
                    step(
                            e,
                            recorded,
                            e.title(),
                            e.words(),
                            e.statements().size(),
                            null,
                            e.fromDecision(),
                            "");
            case IssueSplitOff e ->
                    step(
                            e,
                            recorded,
                            e.title(),
                            e.words(),
                            e.statements().size(),
                            e.from(),
                            null,
                            e.reason());
            case StatementsGathered e -> step(e, recorded, e.statements().size(), null, "");
            case StatementTakenOut e -> step(e, recorded, 1, null, e.reason());
            case IssueReworded e ->
                    step(e, recorded, e.title(), e.words(), 0, null, null, e.reason());
            case IssuesMerged e ->
                    step(
                            e,
                            recorded,
                            e.merged().stream().mapToInt(m -> m.statements().size()).sum(),
                            e.merged().size() == 1 ? e.merged().getFirst().issue() : null,
                            e.reason());
            case IssueMergedInto e -> step(e, recorded, 0, e.into(), e.reason());
            case IssueSplit e -> step(e, recorded, e.statements().size(), e.splitOff(), e.reason());
            case IssueSetAside e -> step(e, recorded, 0, null, e.reason());
            case IssueTakenUpAgain e -> step(e, recorded, 0, null, e.reason());
            case IssueTabled e -> step(e, recorded, "", "", 0, null, e.decision(), "");
            case IssueNotAgreed e -> step(e, recorded, "", "", 0, null, e.decision(), "");
            case IssueAgreed e -> step(e, recorded, "", "", 0, null, e.decision(), "");
        };
    }

    private static IssueStepRow step(
            IssueEvent event,
            Recorded<?> recorded,
            int statements,
            @Nullable IssueId other,
            String reason) {
        return step(event, recorded, "", "", statements, other, null, reason);
    }

    private static IssueStepRow step(
            IssueEvent event,
            Recorded<?> recorded,
            String title,
            String words,
            int statements,
            @Nullable IssueId other,
            @Nullable DecisionId decision,
            String reason) {
        return new IssueStepRow(
                event.issue(),
                event.programme(),
                recorded.sequence(),
                event.getClass().getSimpleName(),
                title,
                words,
                statements,
                other,
                decision,
                reason,
                recorded.date(),
                recorded.by());
    }

    @Override
    public Class<IssueStepVersion> versions() {
        return IssueStepVersion.class;
    }

    @Override
    public Version<IssueStepRow> version(VersionId id, long to, IssueStepRow row) {
        return new IssueStepVersion(id, to, row);
    }
}
