package commonground.directory;

import commonground.kernel.Recorded;
import commonground.views.Version;
import commonground.views.VersionId;
import commonground.views.View;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One row for each import that recorded something. */
@Component
class ImportView implements View<ImportRow> {
    @Override
    public Optional<String> key(Recorded<?> recorded) {
        return switch (recorded.event()) {
            case PracticeEditionImported e -> Optional.of(e.id().value());
            case ListSizesImported e -> Optional.of(e.id().value());
            default -> Optional.empty();
        };
    }

    @Override
    public @Nullable ImportRow evolve(@Nullable ImportRow row, Recorded<?> recorded) {
        return switch (recorded.event()) {
            case PracticeEditionImported e ->
                    row(ImportKind.PRACTICES, e.id(), e.edition(), e.file(), e.report(), recorded);
            case ListSizesImported e ->
                    row(ImportKind.LIST_SIZES, e.id(), e.extract(), e.file(), e.report(), recorded);
            default -> row;
        };
    }

    private static ImportRow row(
            ImportKind kind,
            ImportId id,
            LocalDate date,
            ImportedFile file,
            ImportReport report,
            Recorded<?> recorded) {
        return new ImportRow(
                id,
                kind,
                date,
                file.name(),
                file.sha256(),
                file.size(),
                recorded.recordedAt(),
                recorded.by(),
                recorded.position(),
                report);
    }

    @Override
    public Class<ImportVersion> versions() {
        return ImportVersion.class;
    }

    @Override
    public Version<ImportRow> version(VersionId id, long to, ImportRow row) {
        return new ImportVersion(id, to, row);
    }
}
