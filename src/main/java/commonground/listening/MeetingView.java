package commonground.listening;

import commonground.kernel.Recorded;
import commonground.views.Version;
import commonground.views.VersionId;
import commonground.views.View;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class MeetingView implements View<MeetingRow> {
    @Override
    public Optional<String> key(Recorded<?> recorded) {
        return recorded.event() instanceof ListeningEvent event
                ? Optional.of(event.meeting().value())
                : Optional.empty();
    }

    @Override
    public @Nullable MeetingRow evolve(@Nullable MeetingRow row, Recorded<?> recorded) {
        if (recorded.event() instanceof MeetingHeld event)
            return MeetingRow.held(
                    event, recorded.sequence(), recorded.by(), recorded.recordedAt());
        if (row == null) return null;
        var now = row.at(recorded.sequence(), recorded.recordedAt());
        return switch (recorded.event()) {
            case MeetingCorrected event -> now.corrected(event.now());
            case StatementHeard event -> now.withOneMoreStatement();
            case StatementCorrected event -> now.withOneMoreCorrection();
            case HeardReflectedBack event ->
                    now.reflectedBack(
                            new Reflection(recorded.date(), event.through(), event.how()));
            case ReflectionConfirmed event -> now.confirmed(confirmation(event, recorded));
            default -> now;
        };
    }

    private static Confirmation confirmation(ReflectionConfirmed event, Recorded<?> recorded) {
        return new Confirmation(
                recorded.date(),
                event.representative(),
                event.note(),
                recorded.by(),
                recorded.sequence());
    }

    @Override
    public Class<MeetingVersion> versions() {
        return MeetingVersion.class;
    }

    @Override
    public Version<MeetingRow> version(VersionId id, long to, MeetingRow row) {
        return new MeetingVersion(id, to, row);
    }
}
