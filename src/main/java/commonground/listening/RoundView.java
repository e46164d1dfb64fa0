package commonground.listening;

import commonground.kernel.Recorded;
import commonground.views.Version;
import commonground.views.VersionId;
import commonground.views.View;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class RoundView implements View<RoundRow> {
    @Override
    public Optional<String> key(Recorded<?> recorded) {
        return recorded.event() instanceof AloneEvent event
                ? Optional.of(event.round().value())
                : Optional.empty();
    }

    @Override
    public @Nullable RoundRow evolve(@Nullable RoundRow row, Recorded<?> recorded) {
        if (recorded.event() instanceof RoundOpened event) return opened(event, recorded);
        if (row == null) return null;
        return switch (recorded.event()) {
            case AnsweredAlone event -> row.answeredBy(event.practice(), recorded.sequence());
            case RoundClosed event ->
                    row.closed(
                            recorded.date(),
                            event.everybodyAnswered(),
                            event.reason(),
                            recorded.sequence());
            default -> row;
        };
    }

    private static RoundRow opened(RoundOpened event, Recorded<?> recorded) {
        return new RoundRow(
                event.round(),
                event.programme(),
                recorded.sequence(),
                event.questions(),
                event.practices(),
                List.of(),
                recorded.date(),
                recorded.by(),
                null,
                false,
                "");
    }

    @Override
    public Class<RoundVersion> versions() {
        return RoundVersion.class;
    }

    @Override
    public Version<RoundRow> version(VersionId id, long to, RoundRow row) {
        return new RoundVersion(id, to, row);
    }
}
