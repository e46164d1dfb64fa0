package commonground.decision;

import commonground.kernel.DecisionId;
import commonground.kernel.ProgrammeId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether a decision still stands, and how it hangs together with others.
 *
 * @param state null while it is not agreed
 * @param supersedes the agreed decision whose place it takes, or would take
 * @param reviewOn when the group looks at it again, if it said so
 * @param reaffirmedOn when it last stayed with it
 * @param supersededBy the decision that took its place
 */
@Embeddable
public record ReviewRow(
        DecisionId decision,
        ProgrammeId programme,
        @Enumerated(EnumType.STRING) @Nullable ReviewState state,
        @Nullable DecisionId supersedes,
        @Column(name = "review_on") @Nullable LocalDate reviewOn,
        @Column(name = "reaffirmed_on") @Nullable LocalDate reaffirmedOn,
        @Column(name = "superseded_by") @Nullable DecisionId supersededBy) {

    static ReviewRow of(DecisionId decision, ProgrammeId programme) {
        return new ReviewRow(decision, programme, null, null, null, null, null);
    }

    /** The date to look at it again has come on {@code date}, and nobody has yet. */
    public boolean isDue(LocalDate date) {
        return state == ReviewState.STANDS && reviewOn != null && !reviewOn.isAfter(date);
    }

    public boolean superseded() {
        return state == ReviewState.SUPERSEDED;
    }

    public boolean underReview() {
        return state == ReviewState.UNDER_REVIEW;
    }

    /** It was agreed, and nothing has taken its place. */
    public boolean stands() {
        return state == ReviewState.STANDS || underReview();
    }

    ReviewRow insteadOf(DecisionId earlier) {
        return new ReviewRow(
                decision, programme, state, earlier, reviewOn, reaffirmedOn, supersededBy);
    }

    ReviewRow in(ReviewState now) {
        return new ReviewRow(
                decision, programme, now, supersedes, reviewOn, reaffirmedOn, supersededBy);
    }

    ReviewRow lookedAtAgainOn(@Nullable LocalDate date) {
        return new ReviewRow(
                decision, programme, state, supersedes, date, reaffirmedOn, supersededBy);
    }

    ReviewRow reaffirmed(LocalDate on, @Nullable LocalDate next) {
        return new ReviewRow(
                decision, programme, ReviewState.STANDS, supersedes, next, on, supersededBy);
    }

    ReviewRow superseded(DecisionId by) {
        return new ReviewRow(
                decision,
                programme,
                ReviewState.SUPERSEDED,
                supersedes,
                reviewOn,
                reaffirmedOn,
                by);
    }
}
