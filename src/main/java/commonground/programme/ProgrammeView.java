package commonground.programme;

import commonground.kernel.Recorded;
import commonground.views.Version;
import commonground.views.VersionId;
import commonground.views.View;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class ProgrammeView implements View<ProgrammeRow> {
    @Override
    public Optional<String> key(Recorded<?> recorded) {
        return recorded.event() instanceof ProgrammeEvent event
                ? Optional.of(event.programme().value())
                : Optional.empty();
    }

    @Override
    public @Nullable ProgrammeRow evolve(@Nullable ProgrammeRow row, Recorded<?> recorded) {
        if (recorded.event() instanceof ProgrammeOpened event) return opened(event, recorded);
        if (row == null) return null;
        var now = row.at(recorded.sequence(), recorded.recordedAt());
        return switch (recorded.event()) {
            case VisionAgreed event -> now.adopting(event, recorded.date());
            case ProgrammeClosed event -> now.closing(recorded.date(), event.reason());
            case ProgrammeReopened event -> now.closing(null, null);
            default -> now;
        };
    }

    private static ProgrammeRow opened(ProgrammeOpened event, Recorded<?> recorded) {
        return new ProgrammeRow(
                event.programme(),
                recorded.sequence(),
                event.name(),
                event.locality(),
                recorded.date(),
                null,
                null,
                null,
                null,
                recorded.recordedAt(),
                null,
                null);
    }

    /** Since 2 it tells when a programme was closed. */
    @Override
    public int edition() {
        return 2;
    }

    @Override
    public Class<ProgrammeVersion> versions() {
        return ProgrammeVersion.class;
    }

    @Override
    public Version<ProgrammeRow> version(VersionId id, long to, ProgrammeRow row) {
        return new ProgrammeVersion(id, to, row);
    }
}
