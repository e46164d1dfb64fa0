package commonground.decision;

import commonground.kernel.DecisionId;
import commonground.kernel.Recorded;
import commonground.views.Version;
import commonground.views.VersionId;
import commonground.views.View;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class SequelView implements View<SequelRow> {
    @Override
    public Optional<String> key(Recorded<?> recorded) {
        return recorded.event() instanceof SequelEvent event
                ? Optional.of(event.decision() + "/" + recorded.position())
                : Optional.empty();
    }

    @Override
    public @Nullable SequelRow evolve(@Nullable SequelRow row, Recorded<?> recorded) {
        if (!(recorded.event() instanceof SequelEvent happened)) return row;
        return switch (happened) {
            case ReviewDateSet event ->
                    row(
                            recorded,
                            happened,
                            SequelKind.REVIEW_DATE_SET,
                            event.reason(),
                            event.reviewOn(),
                            null);
            case DecisionPutUnderReview event ->
                    row(
                            recorded,
                            happened,
                            SequelKind.PUT_UNDER_REVIEW,
                            event.reason(),
                            null,
                            null);
            case DecisionReaffirmed event ->
                    row(
                            recorded,
                            happened,
                            SequelKind.REAFFIRMED,
                            event.considered(),
                            event.reviewOn(),
                            null);
            case DecisionSuperseded event ->
                    row(recorded, happened, SequelKind.SUPERSEDED, "", null, event.by());
            case CorrectionNoted event ->
                    row(
                            recorded,
                            happened,
                            SequelKind.CORRECTION_NOTED,
                            event.correction(),
                            null,
                            null);
        };
    }

    private static SequelRow row(
            Recorded<?> recorded,
            SequelEvent event,
            SequelKind kind,
            String words,
            @Nullable LocalDate reviewOn,
            @Nullable DecisionId by) {
        return new SequelRow(
                event.decision(),
                event.programme(),
                recorded.position(),
                kind,
                words,
                reviewOn,
                by,
                recorded.date(),
                recorded.by());
    }

    @Override
    public Class<SequelVersion> versions() {
        return SequelVersion.class;
    }

    @Override
    public Version<SequelRow> version(VersionId id, long to, SequelRow row) {
        return new SequelVersion(id, to, row);
    }
}
