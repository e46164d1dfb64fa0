package commonground.decision;

import commonground.kernel.DecisionId;
import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision as lists and its page show it.
 *
 * @param version sequence of its last event; what an If-Match has to name
 * @param wording number of the current wording
 * @param text the current wording
 * @param endedOn the date it was agreed or withdrawn on, or null while it is open
 * @param endedReason why it was withdrawn
 * @param agreedBy the members when it was agreed
 */
@Embeddable
public record DecisionRow(
        DecisionId decision,
        ProgrammeId programme,
        long version,
        @Enumerated(EnumType.STRING) Subject subject,
        String title,
        @Enumerated(EnumType.STRING) DecisionState state,
        int wording,
        String text,
        @Column(name = "tabled_on") LocalDate tabledOn,
        @Column(name = "tabled_by") PersonId tabledBy,
        @Column(name = "open_objections") int openObjections,
        @Column(name = "ended_on") @Nullable LocalDate endedOn,
        @Column(name = "ended_reason") @Nullable String endedReason,
        @Column(name = "agreed_by") @Convert(converter = PracticeCodes.class)
                @Nullable List<PracticeCode> agreedBy,
        @Column(name = "last_recorded") Instant lastRecorded) {

    public boolean open() {
        return state == DecisionState.OPEN;
    }

    DecisionRow recorded(long version, Instant at) {
        return new DecisionRow(
                decision,
                programme,
                version,
                subject,
                title,
                state,
                wording,
                text,
                tabledOn,
                tabledBy,
                openObjections,
                endedOn,
                endedReason,
                agreedBy,
                at);
    }

    DecisionRow worded(int wording, String text) {
        return new DecisionRow(
                decision,
                programme,
                version,
                subject,
                title,
                state,
                wording,
                text,
                tabledOn,
                tabledBy,
                openObjections,
                endedOn,
                endedReason,
                agreedBy,
                lastRecorded);
    }

    DecisionRow objections(int more) {
        return new DecisionRow(
                decision,
                programme,
                version,
                subject,
                title,
                state,
                wording,
                text,
                tabledOn,
                tabledBy,
                openObjections + more,
                endedOn,
                endedReason,
                agreedBy,
                lastRecorded);
    }

    DecisionRow ended(
            DecisionState state,
            LocalDate on,
            @Nullable String reason,
            @Nullable List<PracticeCode> agreedBy) {
        return new DecisionRow(
                decision,
                programme,
                version,
                subject,
                title,
                state,
                wording,
                text,
                tabledOn,
                tabledBy,
                openObjections,
                on,
                reason,
                agreedBy,
                lastRecorded);
    }
}
