package commonground.deadline;

import commonground.kernel.Recorded;
import commonground.views.Version;
import commonground.views.VersionId;
import commonground.views.View;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class DeadlineView implements View<DeadlineRow> {
    @Override
    public Optional<String> key(Recorded<?> recorded) {
        return recorded.event() instanceof DeadlineEvent event
                ? Optional.of(event.deadline().value())
                : Optional.empty();
    }

    @Override
    public @Nullable DeadlineRow evolve(@Nullable DeadlineRow row, Recorded<?> recorded) {
        if (recorded.event() instanceof DeadlineSet event) return set(event, recorded);
        if (row == null) return null;
        var now = row.at(recorded.sequence(), recorded.recordedAt());
        return switch (recorded.event()) {
            case DeadlineMoved event -> now.movedTo(event.to());
            case DeadlineSubmitted event -> now.submitted(event.on(), event.note());
            case DeadlineAssured event -> now.assured(recorded.date(), event.note());
            case DeadlineReturned event -> now.givenBack(recorded.date(), event.reason());
            default -> now;
        };
    }

    private static DeadlineRow set(DeadlineSet event, Recorded<?> recorded) {
        return new DeadlineRow(
                event.deadline(),
                event.programme(),
                recorded.sequence(),
                Terms.of(event),
                event.due(),
                event.due(),
                0,
                DeadlineState.ACTIVE,
                null,
                null,
                null,
                recorded.date(),
                recorded.recordedAt());
    }

    @Override
    public Class<DeadlineVersion> versions() {
        return DeadlineVersion.class;
    }

    @Override
    public Version<DeadlineRow> version(VersionId id, long to, DeadlineRow row) {
        return new DeadlineVersion(id, to, row);
    }
}
