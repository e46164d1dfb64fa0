package commonground.decision;

import commonground.kernel.DecisionId;
import commonground.kernel.PracticeCode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is never to be read after a decision has ended; see {@link NothingIllegal}. */
final class NoIllegalSequel {
    private final NothingIllegal record;
    private final Set<PracticeCode> committed = new HashSet<>();
    private boolean ended;
    private boolean agreed;
    private boolean underReview;
    private boolean replaced;
    private @Nullable DecisionId insteadOf;
    private @Nullable LocalDate reviewOn;
    private String lastCorrection = "";

    NoIllegalSequel(NothingIllegal record) {
        this.record = record;
    }

    void next(DecisionEvent event) {
        var mayFollow =
                event instanceof SequelEvent
                        || event instanceof AgreedInsteadOf
                        || event instanceof CommitmentNoted
                        || event instanceof PositionConfirmed;
        record.never("something that happens after the end", ended && !mayFollow);
        switch (event) {
            case ProposalAgreed e -> {
                ended = true;
                agreed = true;
                reviewOn = e.reviewOn();
            }
            case ProposalRejected _, ProposalEscalated _, ProposalWithdrawn _ -> ended = true;
            case TabledInsteadOf e -> insteadOf = e.supersedes();
            case AgreedInsteadOf e -> {
                record.never("in the place of none", !agreed || !e.supersedes().equals(insteadOf));
                insteadOf = null;
            }
            case CommitmentNoted e -> {
                record.never("committed to what is not agreed", !agreed);
                record.never("committed without dissent", !record.objects(e.practice()));
                record.never("committed twice", !committed.add(e.practice()));
            }
            case CorrectionNoted e -> {
                record.never("a correction before the end", !ended);
                record.never("the same correction twice", e.correction().equals(lastCorrection));
                lastCorrection = e.correction();
            }
            case SequelEvent e -> reviewed(e);
            default -> {}
        }
    }

    private void reviewed(SequelEvent event) {
        record.never("a review of what was never agreed", !agreed);
        record.never("something after it was superseded", replaced);
        switch (event) {
            case ReviewDateSet e -> {
                var before = e.before();
                record.never(
                        "moved from where it was not",
                        before == null ? reviewOn != null : !before.equals(reviewOn));
                record.never("moved to where it is", e.reviewOn().equals(reviewOn));
                reviewOn = e.reviewOn();
            }
            case DecisionPutUnderReview _ -> {
                record.never("reviewed twice at once", underReview);
                underReview = true;
            }
            case DecisionReaffirmed e -> {
                record.never("reaffirmed without a review", !underReview);
                underReview = false;
                reviewOn = e.reviewOn();
            }
            case DecisionSuperseded e -> {
                record.never("superseded by itself", e.by().equals(e.decision()));
                replaced = true;
            }
            case CorrectionNoted _ -> {}
        }
    }
}
