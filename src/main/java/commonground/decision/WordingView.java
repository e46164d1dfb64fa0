package commonground.decision;

import commonground.kernel.Recorded;
import commonground.views.Version;
import commonground.views.VersionId;
import commonground.views.View;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class WordingView implements View<WordingRow> {
    @Override
    public Optional<String> key(Recorded<?> recorded) {
        return switch (recorded.event()) {
            case ProposalTabled event -> Optional.of(event.decision() + "/1");
            case WordingAmended event -> Optional.of(event.decision() + "/" + event.wording());
            default -> Optional.empty();
        };
    }

    @Override
    public @Nullable WordingRow evolve(@Nullable WordingRow row, Recorded<?> recorded) {
        return switch (recorded.event()) {
            case ProposalTabled event ->
                    new WordingRow(
                            event.decision(),
                            1,
                            event.wording(),
                            "",
                            recorded.date(),
                            recorded.by());
            case WordingAmended event ->
                    new WordingRow(
                            event.decision(),
                            event.wording(),
                            event.text(),
                            event.reason(),
                            recorded.date(),
                            recorded.by());
            default -> row;
        };
    }

    @Override
    public Class<WordingVersion> versions() {
        return WordingVersion.class;
    }

    @Override
    public Version<WordingRow> version(VersionId id, long to, WordingRow row) {
        return new WordingVersion(id, to, row);
    }
}
