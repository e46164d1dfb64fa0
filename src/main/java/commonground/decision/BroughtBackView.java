package commonground.decision;

import commonground.kernel.Recorded;
import commonground.views.Version;
import commonground.views.VersionId;
import commonground.views.View;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class BroughtBackView implements View<BroughtBackRow> {
    @Override
    public Optional<String> key(Recorded<?> recorded) {
        return recorded.event() instanceof BroughtBackToCommonGround event
                ? Optional.of(event.decision() + "/" + event.step())
                : Optional.empty();
    }

    @Override
    public @Nullable BroughtBackRow evolve(@Nullable BroughtBackRow row, Recorded<?> recorded) {
        return recorded.event() instanceof BroughtBackToCommonGround event
                ? new BroughtBackRow(
                        event.decision(),
                        event.programme(),
                        event.step(),
                        event.objections(),
                        event.issues(),
                        event.practices(),
                        event.others(),
                        event.said(),
                        event.follows(),
                        recorded.date(),
                        recorded.by())
                : row;
    }

    @Override
    public Class<BroughtBackVersion> versions() {
        return BroughtBackVersion.class;
    }

    @Override
    public Version<BroughtBackRow> version(VersionId id, long to, BroughtBackRow row) {
        return new BroughtBackVersion(id, to, row);
    }
}
