package commonground.listening;

import commonground.kernel.Recorded;
import commonground.views.Version;
import commonground.views.VersionId;
import commonground.views.View;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class StatementView implements View<StatementRow> {
    @Override
    public Optional<String> key(Recorded<?> recorded) {
        return switch (recorded.event()) {
            case StatementHeard event -> Optional.of(event.statement().value());
            case StatementCorrected event -> Optional.of(event.statement().value());
            case StatementTagged event -> Optional.of(event.statement().value());
            default -> Optional.empty();
        };
    }

    @Override
    public @Nullable StatementRow evolve(@Nullable StatementRow row, Recorded<?> recorded) {
        if (recorded.event() instanceof StatementHeard event) return heard(event, recorded);
        if (row == null) return null;
        return switch (recorded.event()) {
            case StatementCorrected event ->
                    row.inWords(event.version(), event.words(), recorded.sequence());
            case StatementTagged event -> row.about(event.themes());
            default -> row;
        };
    }

    private static StatementRow heard(StatementHeard event, Recorded<?> recorded) {
        return new StatementRow(
                event.statement(),
                event.meeting(),
                event.programme(),
                event.practice(),
                event.number(),
                1,
                event.words(),
                event.themes(),
                event.heardOn(),
                recorded.sequence());
    }

    @Override
    public Class<StatementVersion> versions() {
        return StatementVersion.class;
    }

    @Override
    public Version<StatementRow> version(VersionId id, long to, StatementRow row) {
        return new StatementVersion(id, to, row);
    }
}
