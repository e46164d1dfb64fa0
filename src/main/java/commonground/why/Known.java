package commonground.why;

import commonground.decision.BasisRow;
import commonground.decision.DecisionRow;
import commonground.decision.ReviewRow;
import commonground.kernel.DecisionId;
import commonground.kernel.IssueId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a programme has decided, and how its decisions hang together. */
record Known(
        Map<DecisionId, DecisionRow> decisions,
        Map<DecisionId, BasisRow> bases,
        Map<DecisionId, ReviewRow> reviews) {

    List<DecisionRow> grounds(DecisionId decision) {
        var basis = bases.get(decision);
        return basis == null ? List.of() : rows(basis.restsOn().stream());
    }

    @Nullable IssueId candidate(DecisionId decision) {
        var basis = bases.get(decision);
        return basis == null ? null : basis.candidate();
    }

    /** The earlier decision whose place it took, or would take. */
    @Nullable DecisionRow replaces(DecisionId decision) {
        var review = reviews.get(decision);
        var earlier = review == null ? null : review.supersedes();
        return earlier == null ? null : decisions.get(earlier);
    }

    /** What rests on it, or took its place. */
    List<DecisionRow> sequels(DecisionId decision) {
        return rows(
                Stream.concat(
                                bases.values().stream()
                                        .filter(basis -> basis.restsOn().contains(decision))
                                        .map(BasisRow::decision),
                                reviews.values().stream()
                                        .filter(review -> decision.equals(review.supersedes()))
                                        .map(ReviewRow::decision))
                        .distinct());
    }

    private List<DecisionRow> rows(Stream<DecisionId> ids) {
        return ids.map(decisions::get).filter(Objects::nonNull).toList();
    }
}
