package commonground.listening;

import commonground.kernel.Recorded;
import commonground.views.Version;
import commonground.views.VersionId;
import commonground.views.View;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class WordsView implements View<WordsRow> {
    @Override
    public Optional<String> key(Recorded<?> recorded) {
        return switch (recorded.event()) {
            case StatementHeard event -> Optional.of(event.statement() + "/1");
            case StatementCorrected event -> Optional.of(event.statement() + "/" + event.version());
            default -> Optional.empty();
        };
    }

    @Override
    public @Nullable WordsRow evolve(@Nullable WordsRow row, Recorded<?> recorded) {
        return switch (recorded.event()) {
            case StatementHeard event ->
                    new WordsRow(
                            event.statement(),
                            event.meeting(),
                            event.number(),
                            1,
                            event.words(),
                            "",
                            null,
                            event.heardOn(),
                            recorded.by());
            case StatementCorrected event ->
                    new WordsRow(
                            event.statement(),
                            event.meeting(),
                            event.number(),
                            event.version(),
                            event.words(),
                            event.reason(),
                            event.representative(),
                            recorded.date(),
                            recorded.by());
            default -> row;
        };
    }

    @Override
    public Class<WordsVersion> versions() {
        return WordsVersion.class;
    }

    @Override
    public Version<WordsRow> version(VersionId id, long to, WordsRow row) {
        return new WordsVersion(id, to, row);
    }
}
