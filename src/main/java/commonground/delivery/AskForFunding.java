package commonground.delivery;

import commonground.kernel.ActionId;
import commonground.kernel.Check;
import commonground.kernel.LeadMay;
import commonground.kernel.ProgrammeId;
import java.math.BigDecimal;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Records that somebody is asked for money for an action.
 *
 * @param source who is asked, one line
 * @param pounds more than nothing, with at most two decimals
 * @param purpose what for
 */
public record AskForFunding(
        @TargetAggregateIdentifier ActionId action,
        ProgrammeId programme,
        String source,
        BigDecimal pounds,
        String purpose)
        implements LeadMay {
    public AskForFunding {
        var check = new Check();
        source = check.line("source", source);
        pounds = Figures.somePounds(check, "pounds", pounds);
        purpose = check.prose("purpose", purpose);
        check.done();
    }
}
