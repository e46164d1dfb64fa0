package commonground.listening;

import commonground.kernel.Recorded;
import commonground.views.Version;
import commonground.views.VersionId;
import commonground.views.View;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class SharingView implements View<SharingRow> {
    @Override
    public Optional<String> key(Recorded<?> recorded) {
        return recorded.event() instanceof SharingEvent event
                ? Optional.of(event.sharing().value())
                : Optional.empty();
    }

    @Override
    public @Nullable SharingRow evolve(@Nullable SharingRow row, Recorded<?> recorded) {
        if (recorded.event() instanceof SharingMeetingHeld event)
            return new SharingRow(
                    event.sharing(),
                    event.programme(),
                    recorded.sequence(),
                    event.heldOn(),
                    event.place(),
                    event.practices(),
                    event.tookPart(),
                    0,
                    recorded.by());
        if (row == null) return null;
        var more = recorded.event() instanceof IssueDiscussed ? 1 : 0;
        return row.at(recorded.sequence(), row.discussed() + more);
    }

    @Override
    public Class<SharingVersion> versions() {
        return SharingVersion.class;
    }

    @Override
    public Version<SharingRow> version(VersionId id, long to, SharingRow row) {
        return new SharingVersion(id, to, row);
    }
}
