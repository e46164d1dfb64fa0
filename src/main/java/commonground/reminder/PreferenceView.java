package commonground.reminder;

import commonground.kernel.Recorded;
import commonground.views.Version;
import commonground.views.VersionId;
import commonground.views.View;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class PreferenceView implements View<PreferenceRow> {
    @Override
    public Optional<String> key(Recorded<?> recorded) {
        return recorded.event() instanceof RemindersChosen event
                ? Optional.of(event.person().value())
                : Optional.empty();
    }

    @Override
    public @Nullable PreferenceRow evolve(@Nullable PreferenceRow row, Recorded<?> recorded) {
        return recorded.event() instanceof RemindersChosen event
                ? new PreferenceRow(
                        event.person(),
                        recorded.sequence(),
                        event.by(),
                        event.steps(),
                        event.late(),
                        event.nobodysOwn(),
                        event.digest())
                : row;
    }

    @Override
    public Class<PreferenceVersion> versions() {
        return PreferenceVersion.class;
    }

    @Override
    public Version<PreferenceRow> version(VersionId id, long to, PreferenceRow row) {
        return new PreferenceVersion(id, to, row);
    }
}
