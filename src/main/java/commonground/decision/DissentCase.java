package commonground.decision;

import commonground.kernel.DecisionId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An objection together with what it was raised against.
 *
 * @param objection its number within the decision
 * @param issues the agreed common issues it was brought back to, each as often as it was
 * @param endedOn the date it was resolved or taken back on, or its decision ended without that;
 *     null while it is open
 * @param ending what became of it; null while it is open
 * @param explanation how that came about; null where nobody said
 */
public record DissentCase(
        DecisionId decision,
        ProgrammeId programme,
        String title,
        Subject subject,
        int objection,
        PracticeCode practice,
        String reason,
        LocalDate raisedOn,
        List<DecisionId> issues,
        @Nullable LocalDate endedOn,
        @Nullable DissentEnding ending,
        @Nullable String explanation) {

    public boolean open() {
        return ending == null;
    }

    /** Whole days it has stood open on {@code date}, or stood until it ended. */
    public long days(LocalDate date) {
        return Math.max(0, ChronoUnit.DAYS.between(raisedOn, endedOn == null ? date : endedOn));
    }

    /** Where it is read about. */
    public String path() {
        return "/decisions/" + decision + "#objection-" + objection;
    }
}
