package commonground.deadline;

import commonground.kernel.Recorded;
import commonground.views.Version;
import commonground.views.VersionId;
import commonground.views.View;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class MoveView implements View<MoveRow> {
    @Override
    public Optional<String> key(Recorded<?> recorded) {
        return recorded.event() instanceof DeadlineMoved event
                ? Optional.of(event.deadline() + "/" + recorded.sequence())
                : Optional.empty();
    }

    @Override
    public @Nullable MoveRow evolve(@Nullable MoveRow row, Recorded<?> recorded) {
        return recorded.event() instanceof DeadlineMoved event
                ? new MoveRow(
                        event.deadline(),
                        event.programme(),
                        recorded.sequence(),
                        event.from(),
                        event.to(),
                        event.reason(),
                        event.authority(),
                        recorded.date(),
                        recorded.by(),
                        event.together())
                : row;
    }

    /** Since 2 it tells what was moved with its series. */
    @Override
    public int edition() {
        return 2;
    }

    @Override
    public Class<MoveVersion> versions() {
        return MoveVersion.class;
    }

    @Override
    public Version<MoveRow> version(VersionId id, long to, MoveRow row) {
        return new MoveVersion(id, to, row);
    }
}
