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
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * An objection.
 *
 * @param objection its number within the decision, from 1
 * @param wording number of the wording it was raised on
 * @param resolution null while it is open, as are explanation and resolvedOn
 */
@Embeddable
public record ObjectionRow(
        DecisionId decision,
        ProgrammeId programme,
        int objection,
        PracticeCode practice,
        int wording,
        String reason,
        PersonId representative,
        @Column(name = "raised_on") LocalDate raisedOn,
        @Enumerated(EnumType.STRING) @Nullable Resolution resolution,
        @Nullable String explanation,
        @Column(name = "resolved_on") @Nullable LocalDate resolvedOn) {

    public boolean open() {
        return resolution == null;
    }

    /** Whole days it has stood open on {@code date}, or stood until it was resolved. */
    public long daysOpen(LocalDate date) {
        return ChronoUnit.DAYS.between(raisedOn, resolvedOn == null ? date : resolvedOn);
    }

    ObjectionRow resolved(ObjectionResolved event, LocalDate on) {
        return new ObjectionRow(
                decision,
                programme,
                objection,
                practice,
                wording,
                reason,
                representative,
                raisedOn,
                event.resolution(),
                event.explanation(),
                on);
    }
}
