package commonground.decision;

import commonground.kernel.PracticeCode;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a decision ended.
 *
 * @param endedReason why it was withdrawn, rejected or escalated
 * @param agreedBy the members when it was agreed
 * @param result the figures it was agreed or rejected with
 * @param outcome what was agreed in a sentence
 * @param reviewOn when they look at it again
 * @param escalatedTo who is to decide instead
 */
@Embeddable
public record DecisionEnd(
        @Column(name = "ended_on") LocalDate endedOn,
        @Column(name = "ended_reason") @Nullable String endedReason,
        @Column(name = "agreed_by") @Convert(converter = PracticeCodes.class)
                @Nullable List<PracticeCode> agreedBy,
        @Convert(converter = ResultColumn.class) @Nullable Result result,
        @Nullable String outcome,
        @Column(name = "review_on") @Nullable LocalDate reviewOn,
        @Column(name = "escalated_to") @Nullable String escalatedTo) {

    static DecisionEnd agreed(ProposalAgreed event, LocalDate on) {
        return new DecisionEnd(
                on, null, event.members(), event.result(), event.outcome(), event.reviewOn(), null);
    }

    static DecisionEnd because(LocalDate on, String reason) {
        return new DecisionEnd(on, reason, null, null, null, null, null);
    }

    static DecisionEnd rejected(ProposalRejected event, LocalDate on) {
        return new DecisionEnd(on, event.reason(), null, event.result(), null, null, null);
    }

    static DecisionEnd escalated(ProposalEscalated event, LocalDate on) {
        return new DecisionEnd(on, event.reason(), null, null, null, null, event.to());
    }
}
