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
 * An interest that was declared.
 *
 * @param interest its number within the decision, from 1
 * @param person whose it is, or null where it is the practice's own
 * @param withdrawnOn null while it stands, as is the reason
 */
@Embeddable
public record InterestRow(
        DecisionId decision,
        ProgrammeId programme,
        int interest,
        PracticeCode practice,
        @Nullable PersonId person,
        String what,
        @Enumerated(EnumType.STRING) InterestAction action,
        @Column(name = "declared_on") LocalDate declaredOn,
        @Column(name = "withdrawn_on") @Nullable LocalDate withdrawnOn,
        @Column(name = "withdrawn_reason") @Nullable String withdrawnReason) {

    static InterestRow declared(InterestDeclared event, LocalDate on) {
        return new InterestRow(
                event.decision(),
                event.programme(),
                event.interest(),
                event.practice(),
                event.person(),
                event.what(),
                event.action(),
                on,
                null,
                null);
    }

    public boolean stands() {
        return withdrawnOn == null;
    }

    InterestRow withdrawn(String reason, LocalDate on) {
        return new InterestRow(
                decision,
                programme,
                interest,
                practice,
                person,
                what,
                action,
                declaredOn,
                on,
                reason);
    }
}
