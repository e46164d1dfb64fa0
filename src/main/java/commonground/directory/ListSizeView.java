package commonground.directory;

import commonground.kernel.Recorded;
import commonground.views.Version;
import commonground.views.VersionId;
import commonground.views.View;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One row for each practice and extract. */
@Component
class ListSizeView implements View<ListSizeRow> {
    @Override
    public Optional<String> key(Recorded<?> recorded) {
        return recorded.event() instanceof ListSizeRecorded e
                ? Optional.of(e.practice() + "@" + e.extract())
                : Optional.empty();
    }

    @Override
    public @Nullable ListSizeRow evolve(@Nullable ListSizeRow row, Recorded<?> recorded) {
        return recorded.event() instanceof ListSizeRecorded e
                ? new ListSizeRow(e.practice(), e.extract(), e.patients())
                : row;
    }

    @Override
    public Class<ListSizeVersion> versions() {
        return ListSizeVersion.class;
    }

    @Override
    public Version<ListSizeRow> version(VersionId id, long to, ListSizeRow row) {
        return new ListSizeVersion(id, to, row);
    }
}
