package commonground.decision;

import static commonground.decision.AProposal.ASHDOWN;
import static commonground.decision.AProposal.DECISION;
import static commonground.decision.AProposal.ELM_PARK;

import commonground.kernel.DecisionId;
import commonground.testing.Answer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a decision of Elm Park alone ends, and what may follow, said once more: what the aggregate is
 * compared with. Elm Park agrees from the beginning.
 */
final class EverySequel {
    /** A trial that stands, and what was said of it. */
    record Trial(LocalDate on, String explanation) {}

    private final @Nullable DecisionId insteadOf;
    private final List<Trial> trials;
    private String ended = "";
    private boolean underReview;
    private @Nullable LocalDate reviewOn;
    private @Nullable DecisionId replacedBy;
    private String correction = "";

    EverySequel(@Nullable DecisionId insteadOf, List<Trial> trials) {
        this.insteadOf = insteadOf;
        this.trials = trials;
    }

    Answer of(Object command) {
        return switch (command) {
            case AgreeProposal c -> agree(c);
            case RejectProposal c -> reject(c);
            case WithdrawProposal c ->
                    end("WITHDRAWN", new ProposalWithdrawn(DECISION, ASHDOWN, c.reason()));
            case EscalateProposal c ->
                    end(
                            "ESCALATED",
                            new ProposalEscalated(DECISION, ASHDOWN, 1, c.to(), c.reason()));
            case SetReviewDate c -> setDate(c);
            case PutUnderReview c -> putUnderReview(c);
            case ReaffirmDecision c -> reaffirm(c);
            case SupersedeDecision c -> replace(c);
            case NoteCorrection c -> correct(c);
            // whatever belongs to what is open
            default -> Answer.no("decision.closed." + ended);
        };
    }

    private Answer agree(AgreeProposal command) {
        if (ended.equals("AGREED")) return Answer.yes();
        if (!ended.isEmpty()) return Answer.no("decision.closed." + ended);
        ended = "AGREED";
        reviewOn = command.reviewOn();
        var events = new ArrayList<Object>();
        events.add(
                new ProposalAgreed(
                        DECISION,
                        ASHDOWN,
                        Subject.OTHER,
                        1,
                        AProposal.WORDS,
                        List.of(ELM_PARK),
                        null,
                        Rule.CONSENT,
                        new Result(1, 1, 0, 0, 0, 1, 1, 1, 0, true),
                        command.outcome().isEmpty() ? null : command.outcome(),
                        command.reviewOn(),
                        List.of()));
        var first = trials.stream().min(Comparator.comparing(Trial::on));
        if (reviewOn == null && first.isPresent()) {
            reviewOn = first.get().on();
            events.add(
                    new ReviewDateSet(
                            DECISION, ASHDOWN, null, reviewOn, first.get().explanation()));
        }
        if (insteadOf != null) events.add(new AgreedInsteadOf(DECISION, ASHDOWN, insteadOf));
        return Answer.yes(events.toArray());
    }

    /** Elm Park agrees; a majority of nobody is none. */
    private Answer reject(RejectProposal command) {
        if (ended.equals("REJECTED")) return Answer.yes();
        if (!ended.isEmpty()) return Answer.no("decision.closed." + ended);
        if (command.members().contains(ELM_PARK)) return Answer.no("decision.rule-is-met");
        var figures = new Result(0, 0, 0, 0, 0, 0, 0, 0, 0, false);
        return end(
                "REJECTED",
                new ProposalRejected(
                        DECISION, ASHDOWN, 1, command.reason(), Rule.CONSENT, figures));
    }

    private Answer end(String how, Object event) {
        if (!ended.isEmpty()) return Answer.no("decision.closed." + ended);
        ended = how;
        return Answer.yes(event);
    }

    private Answer setDate(SetReviewDate command) {
        if (!stands()) return doesNotStand();
        var before = reviewOn;
        if (command.reviewOn().equals(before)) return Answer.yes();
        reviewOn = command.reviewOn();
        return Answer.yes(new ReviewDateSet(DECISION, ASHDOWN, before, reviewOn, command.reason()));
    }

    private Answer putUnderReview(PutUnderReview command) {
        if (!stands()) return doesNotStand();
        if (underReview) return Answer.yes();
        underReview = true;
        return Answer.yes(new DecisionPutUnderReview(DECISION, ASHDOWN, command.reason()));
    }

    private Answer reaffirm(ReaffirmDecision command) {
        if (!stands()) return doesNotStand();
        if (!underReview) return Answer.no("decision.not-under-review");
        underReview = false;
        reviewOn = command.reviewOn();
        return Answer.yes(
                new DecisionReaffirmed(DECISION, ASHDOWN, command.considered(), reviewOn));
    }

    private Answer replace(SupersedeDecision command) {
        if (command.by().equals(replacedBy)) return Answer.yes();
        if (!stands()) return doesNotStand();
        if (command.by().equals(DECISION)) return Answer.no("decision.supersedes-itself");
        replacedBy = command.by();
        return Answer.yes(new DecisionSuperseded(DECISION, ASHDOWN, replacedBy));
    }

    private Answer correct(NoteCorrection command) {
        if (ended.isEmpty()) return Answer.no("decision.open-needs-no-correction");
        if (command.correction().equals(correction)) return Answer.yes();
        correction = command.correction();
        return Answer.yes(new CorrectionNoted(DECISION, ASHDOWN, correction));
    }

    private boolean stands() {
        return ended.equals("AGREED") && replacedBy == null;
    }

    private Answer doesNotStand() {
        if (ended.isEmpty()) return Answer.no("decision.not-agreed-yet");
        return Answer.no(
                ended.equals("AGREED") ? "decision.superseded-already" : "decision.never-agreed");
    }

    boolean isEnded() {
        return !ended.isEmpty();
    }
}
