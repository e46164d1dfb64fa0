package commonground.delivery;

import commonground.kernel.Check;
import commonground.kernel.LeadMay;
import commonground.kernel.OutcomeId;
import commonground.kernel.ProgrammeId;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Corrects a reading, with the reason; as it was recorded it stays on record. */
public record CorrectReading(
        @TargetAggregateIdentifier OutcomeId outcome,
        ProgrammeId programme,
        int number,
        BigDecimal value,
        LocalDate on,
        String source,
        String reason)
        implements LeadMay {
    public CorrectReading {
        var check = new Check();
        value = Figures.measured(check, "value", value);
        check.date("on", on);
        source = check.line("source", source);
        reason = check.prose("reason", reason);
        check.done();
    }
}
