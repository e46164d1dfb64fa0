package commonground.deadline;

import commonground.kernel.Recorded;
import commonground.views.Version;
import commonground.views.VersionId;
import commonground.views.View;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class HandedInView implements View<HandedInRow> {
    @Override
    public Optional<String> key(Recorded<?> recorded) {
        return switch (recorded.event()) {
            case DeadlineSubmitted e -> key(e, recorded);
            case DeadlineReturned e -> key(e, recorded);
            case DeadlineAssured e -> key(e, recorded);
            default -> Optional.empty();
        };
    }

    private static Optional<String> key(DeadlineEvent event, Recorded<?> recorded) {
        return Optional.of(event.deadline() + "/" + recorded.sequence());
    }

    @Override
    public @Nullable HandedInRow evolve(@Nullable HandedInRow row, Recorded<?> recorded) {
        return switch (recorded.event()) {
            case DeadlineSubmitted e ->
                    step(
                            e,
                            DeadlineState.SUBMITTED,
                            e.on(),
                            e.note(),
                            e.withoutEvidence(),
                            recorded);
            case DeadlineReturned e ->
                    step(e, DeadlineState.RETURNED, recorded.date(), e.reason(), "", recorded);
            case DeadlineAssured e ->
                    step(e, DeadlineState.ASSURED, recorded.date(), e.note(), "", recorded);
            default -> row;
        };
    }

    private static HandedInRow step(
            DeadlineEvent event,
            DeadlineState state,
            LocalDate on,
            String words,
            String without,
            Recorded<?> recorded) {
        return new HandedInRow(
                event.deadline(),
                event.programme(),
                recorded.sequence(),
                state,
                on,
                words,
                without,
                recorded.by());
    }

    @Override
    public Class<HandedInVersion> versions() {
        return HandedInVersion.class;
    }

    @Override
    public Version<HandedInRow> version(VersionId id, long to, HandedInRow row) {
        return new HandedInVersion(id, to, row);
    }
}
