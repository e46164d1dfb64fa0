package commonground.decision;

import commonground.kernel.ProgrammeId;
import commonground.programme.StillOpen;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * What the members agreed and look at again: told when a programme is closed, no hindrance. The
 * words stand until others take their place, and the members can still say that they stay with
 * them.
 */
@Component
class ReviewsStillOpen implements StillOpen {
    private final ReviewRows reviews;
    private final DecisionRows decisions;

    ReviewsStillOpen(ReviewRows reviews, DecisionRows decisions) {
        this.reviews = reviews;
        this.decisions = decisions;
    }

    @Override
    public boolean keepsOpen() {
        return false;
    }

    @Override
    public String messageKey() {
        return "decision.still-under-review";
    }

    @Override
    public List<Matter> in(ProgrammeId programme) {
        return reviews.of(programme).stream()
                .filter(ReviewRow::underReview)
                .flatMap(review -> decisions.find(review.decision()).stream())
                .map(row -> new Matter(row.title(), "/decisions/" + row.decision()))
                .toList();
    }
}
