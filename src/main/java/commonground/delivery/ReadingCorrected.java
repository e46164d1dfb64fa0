package commonground.delivery;

import commonground.kernel.EventName;
import commonground.kernel.OutcomeId;
import commonground.kernel.ProgrammeId;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A reading was found to be another; what had been recorded stays on record. */
@EventName("delivery.reading-corrected")
public record ReadingCorrected(
        OutcomeId outcome,
        ProgrammeId programme,
        int number,
        BigDecimal value,
        LocalDate on,
        String source,
        String reason)
        implements OutcomeEvent {}
