package commonground.decision;

import commonground.kernel.DecisionId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a practice was asked about a wording, and whether it was there; of the latest wording that
 * either was recorded for.
 *
 * @param askedOn null if it was not asked
 * @param remindedOn the last time it was asked again, or null
 * @param asked how often it was asked
 * @param present it was there when it was to be decided
 */
@Embeddable
public record AskedRow(
        DecisionId decision,
        ProgrammeId programme,
        PracticeCode practice,
        int wording,
        @Column(name = "asked_on") @Nullable LocalDate askedOn,
        @Column(name = "reminded_on") @Nullable LocalDate remindedOn,
        int asked,
        boolean present) {

    static AskedRow fresh(RuleEvent event, PracticeCode practice, int wording) {
        return new AskedRow(
                event.decision(), event.programme(), practice, wording, null, null, 0, false);
    }

    AskedRow askedAgain(LocalDate on) {
        return new AskedRow(
                decision,
                programme,
                practice,
                wording,
                askedOn == null ? on : askedOn,
                askedOn == null ? null : on,
                asked + 1,
                present);
    }

    AskedRow there(boolean wasThere) {
        return new AskedRow(
                decision, programme, practice, wording, askedOn, remindedOn, asked, wasThere);
    }
}
