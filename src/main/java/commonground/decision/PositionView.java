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
        return recorded.event() instanceof PositionTaken event
                ? Optional.of(event.decision() + "/" + event.practice())
                : Optional.empty();
    }

    @Override
    public @Nullable PositionRow evolve(@Nullable PositionRow row, Recorded<?> recorded) {
        if (!(recorded.event() instanceof PositionTaken event)) return row;
        return new PositionRow(
                event.decision(),
                event.programme(),
                event.practice(),
                event.wording(),
                event.stance(),
                event.reason(),
                event.representative(),
                recorded.date(),
                recorded.by());
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
