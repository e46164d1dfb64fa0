package commonground.delivery;

import commonground.kernel.Recorded;
import commonground.views.Version;
import commonground.views.VersionId;
import commonground.views.View;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class MilestoneView implements View<MilestoneRow> {
    @Override
    public Optional<String> key(Recorded<?> recorded) {
        return recorded.event() instanceof MilestoneEvent event
                ? Optional.of(event.milestone().value())
                : Optional.empty();
    }

    @Override
    public @Nullable MilestoneRow evolve(@Nullable MilestoneRow row, Recorded<?> recorded) {
        if (!(recorded.event() instanceof MilestoneEvent event)) return row;
        if (event instanceof MilestonePlanned planned) return MilestoneRow.of(planned, recorded);
        return row == null ? null : after(row, event, recorded).recorded(recorded.recordedAt());
    }

    private static MilestoneRow after(
            MilestoneRow row, MilestoneEvent event, Recorded<?> recorded) {
        return switch (event) {
            case MilestonePlanned _ -> row;
            case MilestoneMoved e ->
                    row.moved(
                            new DateMoved(
                                    e.from(), e.to(), e.reason(), recorded.date(), recorded.by()));
            case MilestoneMet e -> row.ended(MilestoneState.MET, e.on(), e.evidence());
            case MilestoneGivenUp e ->
                    row.ended(MilestoneState.GIVEN_UP, recorded.date(), e.reason());
            case MilestoneReopened e -> row.reopened(e.reason(), recorded.date());
            case MilestoneOwnerNamed e -> row.ownedBy(e.owner());
            case MilestoneDependenciesChanged e -> row.waitingFor(e.after());
        };
    }

    @Override
    public int edition() {
        return 2;
    }

    @Override
    public Class<MilestoneVersion> versions() {
        return MilestoneVersion.class;
    }

    @Override
    public Version<MilestoneRow> version(VersionId id, long to, MilestoneRow row) {
        return new MilestoneVersion(id, to, row);
    }
}
