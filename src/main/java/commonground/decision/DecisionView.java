package commonground.decision;

import commonground.kernel.Recorded;
import commonground.views.Version;
import commonground.views.VersionId;
import commonground.views.View;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class DecisionView implements View<DecisionRow> {
    @Override
    public Optional<String> key(Recorded<?> recorded) {
        return recorded.event() instanceof DecisionEvent event
                ? Optional.of(event.decision().value())
                : Optional.empty();
    }

    @Override
    public @Nullable DecisionRow evolve(@Nullable DecisionRow row, Recorded<?> recorded) {
        if (recorded.event() instanceof ProposalTabled event) return tabled(event, recorded);
        if (row == null) return null;
        var now = row.recorded(recorded.sequence(), recorded.recordedAt());
        return switch ((DecisionEvent) recorded.event()) {
            case WordingAmended event -> now.worded(event.wording(), event.text());
            case ObjectionRaised event -> now.objections(1);
            case ObjectionResolved event -> now.objections(-1);
            case ProposalAgreed event ->
                    now.ended(DecisionState.AGREED, recorded.date(), null, event.members());
            case ProposalWithdrawn event ->
                    now.ended(DecisionState.WITHDRAWN, recorded.date(), event.reason(), null);
            case PositionTaken event -> now;
            case OptionRejected event -> now;
            case ProposalTabled event -> now;
        };
    }

    private static DecisionRow tabled(ProposalTabled event, Recorded<?> recorded) {
        return new DecisionRow(
                event.decision(),
                event.programme(),
                recorded.sequence(),
                event.subject(),
                event.title(),
                DecisionState.OPEN,
                1,
                event.wording(),
                recorded.date(),
                recorded.by(),
                0,
                null,
                null,
                null,
                recorded.recordedAt());
    }

    @Override
    public Class<DecisionVersion> versions() {
        return DecisionVersion.class;
    }

    @Override
    public Version<DecisionRow> version(VersionId id, long to, DecisionRow row) {
        return new DecisionVersion(id, to, row);
    }
}
