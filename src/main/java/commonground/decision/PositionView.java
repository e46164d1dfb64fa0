package commonground.decision;

import commonground.kernel.Recorded;
import commonground.views.Version;
import commonground.views.VersionId;
import commonground.views.View;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class PositionView implements View<PositionRow> {
    @Override
    public Optional<String> key(Recorded<?> recorded) {
        return switch (recorded.event()) {
            case PositionTaken event -> Optional.of(event.decision() + "/" + event.practice());
            case PositionConfirmed event -> Optional.of(event.decision() + "/" + event.practice());
            case CommitmentNoted event -> Optional.of(event.decision() + "/" + event.practice());
            default -> Optional.empty();
        };
    }

    @Override
    public @Nullable PositionRow evolve(@Nullable PositionRow row, Recorded<?> recorded) {
        if (recorded.event() instanceof PositionTaken event)
            return PositionRow.taken(event, recorded.date(), recorded.by());
        if (row == null) return null;
        return switch (recorded.event()) {
            case PositionConfirmed event -> row.confirmed(event.representative(), recorded.date());
            case CommitmentNoted event -> row.committed(event.words(), recorded.date());
            default -> row;
        };
    }

    @Override
    public int edition() {
        return 2;
    }

    @Override
    public Class<PositionVersion> versions() {
        return PositionVersion.class;
    }

    @Override
    public Version<PositionRow> version(VersionId id, long to, PositionRow row) {
        return new PositionVersion(id, to, row);
    }
}
