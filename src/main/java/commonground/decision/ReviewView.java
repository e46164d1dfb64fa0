package commonground.decision;

import commonground.kernel.Recorded;
import commonground.views.Version;
import commonground.views.VersionId;
import commonground.views.View;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class ReviewView implements View<ReviewRow> {
    @Override
    public Optional<String> key(Recorded<?> recorded) {
        return switch (recorded.event()) {
            case TabledInsteadOf event -> Optional.of(event.decision().value());
            case ProposalAgreed event -> Optional.of(event.decision().value());
            case SequelEvent event -> Optional.of(event.decision().value());
            default -> Optional.empty();
        };
    }

    @Override
    public @Nullable ReviewRow evolve(@Nullable ReviewRow row, Recorded<?> recorded) {
        var event = (DecisionEvent) recorded.event();
        var before = row == null ? ReviewRow.of(event.decision(), event.programme()) : row;
        return switch (event) {
            case TabledInsteadOf e -> before.insteadOf(e.supersedes());
            case ProposalAgreed e -> before.in(ReviewState.STANDS).lookedAtAgainOn(e.reviewOn());
            case ReviewDateSet e -> before.lookedAtAgainOn(e.reviewOn());
            case DecisionPutUnderReview e -> before.in(ReviewState.UNDER_REVIEW);
            case DecisionReaffirmed e -> before.reaffirmed(recorded.date(), e.reviewOn());
            case DecisionSuperseded e -> before.superseded(e.by());
            default -> row;
        };
    }

    @Override
    public Class<ReviewVersion> versions() {
        return ReviewVersion.class;
    }

    @Override
    public Version<ReviewRow> version(VersionId id, long to, ReviewRow row) {
        return new ReviewVersion(id, to, row);
    }
}
