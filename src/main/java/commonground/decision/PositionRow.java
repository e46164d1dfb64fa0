package commonground.decision;

import commonground.kernel.DecisionId;
import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The latest position of a practice; it counts only while its wording is the decision's current
 * one.
 *
 * @param learntHow how it was learnt where it was recorded on behalf of an absent practice, else
 *     null
 * @param confirmedOn when the practice confirmed what was recorded on its behalf
 * @param confirmedBy through whom
 * @param commitment what it said when it undertook to work by a decision it had objected to
 */
@Embeddable
public record PositionRow(
        DecisionId decision,
        ProgrammeId programme,
        PracticeCode practice,
        int wording,
        @Enumerated(EnumType.STRING) Stance stance,
        String reason,
        PersonId representative,
        @Column(name = "taken_on") LocalDate takenOn,
        @Column(name = "recorded_by") PersonId recordedBy,
        @Column(name = "learnt_how") @Nullable String learntHow,
        @Column(name = "confirmed_on") @Nullable LocalDate confirmedOn,
        @Column(name = "confirmed_by") @Nullable PersonId confirmedBy,
        @Nullable String commitment,
        @Column(name = "committed_on") @Nullable LocalDate committedOn) {

    /** As a practice says itself. */
    public PositionRow(
            DecisionId decision,
            ProgrammeId programme,
            PracticeCode practice,
            int wording,
            Stance stance,
            String reason,
            PersonId representative,
            LocalDate takenOn,
            PersonId recordedBy) {
        this(
                decision,
                programme,
                practice,
                wording,
                stance,
                reason,
                representative,
                takenOn,
                recordedBy,
                null,
                null,
                null,
                null,
                null);
    }

    static PositionRow taken(PositionTaken event, LocalDate on, PersonId recordedBy) {
        return new PositionRow(
                event.decision(),
                event.programme(),
                event.practice(),
                event.wording(),
                event.stance(),
                event.reason(),
                event.representative(),
                on,
                recordedBy,
                event.learntHow(),
                null,
                null,
                null,
                null);
    }

    public boolean onBehalf() {
        return learntHow != null;
    }

    /** Recorded on behalf of the practice, which has not confirmed it yet. */
    public boolean unconfirmed() {
        return learntHow != null && confirmedOn == null;
    }

    PositionRow confirmed(PersonId by, LocalDate on) {
        return new PositionRow(
                decision,
                programme,
                practice,
                wording,
                stance,
                reason,
                representative,
                takenOn,
                recordedBy,
                learntHow,
                on,
                by,
                commitment,
                committedOn);
    }

    PositionRow committed(String words, LocalDate on) {
        return new PositionRow(
                decision,
                programme,
                practice,
                wording,
                stance,
                reason,
                representative,
                takenOn,
                recordedBy,
                learntHow,
                confirmedOn,
                confirmedBy,
                words,
                on);
    }
}
