package commonground.delivery;

import commonground.kernel.Check;
import commonground.kernel.LeadMay;
import commonground.kernel.OutcomeId;
import commonground.kernel.ProgrammeId;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Gives an outcome another target or another date for it, with the reason. */
public record ReviseTarget(
        @TargetAggregateIdentifier OutcomeId outcome,
        ProgrammeId programme,
        BigDecimal target,
        LocalDate by,
        String reason)
        implements LeadMay {
    public ReviseTarget {
        var check = new Check();
        target = Figures.measured(check, "target", target);
        check.date("by", by);
        reason = check.prose("reason", reason);
        check.done();
    }
}
