package commonground.decision;

import commonground.kernel.PracticeCode;
import commonground.kernel.Recorded;
import commonground.views.Version;
import commonground.views.VersionId;
import commonground.views.View;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class AskedView implements View<AskedRow> {
    @Override
    public Optional<String> key(Recorded<?> recorded) {
        return switch (recorded.event()) {
            case PracticeAsked event -> Optional.of(event.decision() + "/" + event.practice());
            case PresenceRecorded event -> Optional.of(event.decision() + "/" + event.practice());
            default -> Optional.empty();
        };
    }

    @Override
    public @Nullable AskedRow evolve(@Nullable AskedRow row, Recorded<?> recorded) {
        return switch (recorded.event()) {
            case PracticeAsked event ->
                    on(row, event, event.practice(), event.wording()).askedAgain(recorded.date());
            case PresenceRecorded event ->
                    on(row, event, event.practice(), event.wording()).there(event.present());
            default -> row;
        };
    }

    /** New words begin anew: who was asked about the old ones has to be asked about these. */
    private static AskedRow on(
            @Nullable AskedRow row, RuleEvent event, PracticeCode practice, int wording) {
        return row != null && row.wording() == wording
                ? row
                : AskedRow.fresh(event, practice, wording);
    }

    @Override
    public Class<AskedVersion> versions() {
        return AskedVersion.class;
    }

    @Override
    public Version<AskedRow> version(VersionId id, long to, AskedRow row) {
        return new AskedVersion(id, to, row);
    }
}
