package commonground.directory;

import commonground.kernel.Recorded;
import commonground.views.Version;
import commonground.views.VersionId;
import commonground.views.View;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One row for each practice and edition that says something new of it. */
@Component
class PracticeView implements View<PracticeRow> {
    @Override
    public Optional<String> key(Recorded<?> recorded) {
        return switch (recorded.event()) {
            case PracticeListed e -> Optional.of(e.practice() + "@" + e.edition());
            case PracticeNoLongerListed e -> Optional.of(e.practice() + "@" + e.edition());
            default -> Optional.empty();
        };
    }

    @Override
    public @Nullable PracticeRow evolve(@Nullable PracticeRow row, Recorded<?> recorded) {
        return switch (recorded.event()) {
            case PracticeListed e -> PracticeRow.of(e);
            case PracticeNoLongerListed e -> PracticeRow.of(e);
            default -> row;
        };
    }

    @Override
    public Class<PracticeVersion> versions() {
        return PracticeVersion.class;
    }

    @Override
    public Version<PracticeRow> version(VersionId id, long to, PracticeRow row) {
        return new PracticeVersion(id, to, row);
    }
}
