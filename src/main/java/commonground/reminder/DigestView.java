package commonground.reminder;

import commonground.kernel.Recorded;
import commonground.views.Version;
import commonground.views.VersionId;
import commonground.views.View;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class DigestView implements View<DigestRow> {
    @Override
    public Optional<String> key(Recorded<?> recorded) {
        return recorded.event() instanceof DigestEvent event
                ? Optional.of(event.person() + "/" + event.week())
                : Optional.empty();
    }

    @Override
    public @Nullable DigestRow evolve(@Nullable DigestRow row, Recorded<?> recorded) {
        return recorded.event() instanceof DigestEvent event
                ? new DigestRow(
                        event.person(),
                        event.week(),
                        event instanceof DigestSent,
                        recorded.recordedAt())
                : row;
    }

    @Override
    public Class<DigestVersion> versions() {
        return DigestVersion.class;
    }

    @Override
    public Version<DigestRow> version(VersionId id, long to, DigestRow row) {
        return new DigestVersion(id, to, row);
    }
}
