package commonground.decision;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import commonground.kernel.DecisionId;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Refusal;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/**
 * What follows a decision that has ended: reviews, a later decision in its place, corrections. None
 * of it changes what was decided.
 */
class Sequel {
    private DecisionId id;
    private ProgrammeId programme;
    private boolean ended;
    private boolean agreed;
    private boolean underReview;
    private @Nullable LocalDate reviewOn;
    private @Nullable DecisionId supersededBy;
    private String lastCorrection = "";

    @SuppressWarnings("NullAway.Init")
    Sequel() {}

    @CommandHandler
    void handle(SetReviewDate command) {
        requireStands();
        var date = command.reviewOn();
        if (date == null || date.equals(reviewOn)) return;
        apply(new ReviewDateSet(id, programme, reviewOn, date, command.reason()));
    }

    @CommandHandler
    void handle(PutUnderReview command) {
        requireStands();
        if (!underReview) apply(new DecisionPutUnderReview(id, programme, command.reason()));
    }

    @CommandHandler
    void handle(ReaffirmDecision command) {
        requireStands();
        requireUnderReview();
        apply(new DecisionReaffirmed(id, programme, command.considered(), command.reviewOn()));
    }

    @CommandHandler
    void handle(SupersedeDecision command) {
        if (command.by().equals(supersededBy)) return;
        requireStands();
        requireAnotherDecision(command.by());
        apply(new DecisionSuperseded(id, programme, command.by()));
    }

    @CommandHandler
    void handle(NoteCorrection command) {
        requireEnded();
        if (!command.correction().equals(lastCorrection))
            apply(new CorrectionNoted(id, programme, command.correction()));
    }

    /** It was agreed, and nothing has taken its place. */
    private void requireStands() {
        if (!agreed) throw Refusal.of(ended ? "decision.never-agreed" : "decision.not-agreed-yet");
        if (supersededBy != null) throw Refusal.of("decision.superseded-already");
    }

    private void requireUnderReview() {
        if (!underReview) throw Refusal.of("decision.not-under-review");
    }

    private void requireAnotherDecision(DecisionId by) {
        if (by.equals(id)) throw Refusal.of("decision.supersedes-itself");
    }

    private void requireEnded() {
        if (!ended) throw Refusal.of("decision.open-needs-no-correction");
    }

    @EventSourcingHandler
    void on(ProposalTabled event) {
        id = event.decision();
        programme = event.programme();
    }

    @EventSourcingHandler
    void on(ProposalAgreed event) {
        ended = true;
        agreed = true;
        reviewOn = event.reviewOn();
    }

    @EventSourcingHandler
    void on(ProposalRejected event) {
        ended = true;
    }

    @EventSourcingHandler
    void on(ProposalEscalated event) {
        ended = true;
    }

    @EventSourcingHandler
    void on(ProposalWithdrawn event) {
        ended = true;
    }

    @EventSourcingHandler
    void on(ReviewDateSet event) {
        reviewOn = event.reviewOn();
    }

    @EventSourcingHandler
    void on(DecisionPutUnderReview event) {
        underReview = true;
    }

    @EventSourcingHandler
    void on(DecisionReaffirmed event) {
        underReview = false;
        reviewOn = event.reviewOn();
    }

    @EventSourcingHandler
    void on(DecisionSuperseded event) {
        underReview = false;
        supersededBy = event.by();
    }

    @EventSourcingHandler
    void on(CorrectionNoted event) {
        lastCorrection = event.correction();
    }
}
