package commonground.delivery;

import commonground.kernel.EventName;
import commonground.kernel.OutcomeId;
import commonground.kernel.ProgrammeId;
import java.math.BigDecimal;
import java.time.LocalDate;

/** An outcome is to stand elsewhere, or at another date; the target before stays on record. */
@EventName("delivery.target-revised")
public record TargetRevised(
        OutcomeId outcome,
        ProgrammeId programme,
        BigDecimal fromTarget,
        LocalDate fromBy,
        BigDecimal target,
        LocalDate by,
        String reason)
        implements OutcomeEvent {}
