package commonground.listening;

import commonground.kernel.Recorded;
import commonground.views.Version;
import commonground.views.VersionId;
import commonground.views.View;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class DiscussedView implements View<DiscussedRow> {
    @Override
    public Optional<String> key(Recorded<?> recorded) {
        return switch (recorded.event()) {
            case IssueDiscussed event -> Optional.of(event.sharing() + "/" + event.issue());
            case DiscussionCorrected event -> Optional.of(event.sharing() + "/" + event.issue());
            default -> Optional.empty();
        };
    }

    @Override
    public @Nullable DiscussedRow evolve(@Nullable DiscussedRow row, Recorded<?> recorded) {
        return switch (recorded.event()) {
            case IssueDiscussed e ->
                    new DiscussedRow(
                            e.sharing(),
                            e.programme(),
                            e.issue(),
                            e.said(),
                            0,
                            recorded.date(),
                            recorded.by());
            case DiscussionCorrected e ->
                    new DiscussedRow(
                            e.sharing(),
                            e.programme(),
                            e.issue(),
                            e.said(),
                            row == null ? 1 : row.corrections() + 1,
                            recorded.date(),
                            recorded.by());
            default -> row;
        };
    }

    @Override
    public Class<DiscussedVersion> versions() {
        return DiscussedVersion.class;
    }

    @Override
    public Version<DiscussedRow> version(VersionId id, long to, DiscussedRow row) {
        return new DiscussedVersion(id, to, row);
    }
}
