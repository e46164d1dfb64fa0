package commonground.delivery;

import commonground.kernel.Check;
import commonground.kernel.LeadMay;
import commonground.kernel.OutcomeId;
import commonground.kernel.ProgrammeId;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Records how an outcome stood on a date.
 *
 * @param value exact; at most 12 digits before the point and 6 after it
 * @param source where the figure comes from, one line
 */
public record RecordReading(
        @TargetAggregateIdentifier OutcomeId outcome,
        ProgrammeId programme,
        BigDecimal value,
        LocalDate on,
        String source)
        implements LeadMay {
    public RecordReading {
        var check = new Check();
        value = Figures.measured(check, "value", value);
        check.date("on", on);
        source = check.line("source", source);
        check.done();
    }
}
