package commonground.delivery;

import commonground.kernel.ActionId;
import commonground.kernel.Check;
import commonground.kernel.LeadMay;
import commonground.kernel.ProgrammeId;
import java.math.BigDecimal;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Records that money is given; the note may be empty. */
public record GrantFunding(
        @TargetAggregateIdentifier ActionId action,
        ProgrammeId programme,
        int line,
        BigDecimal pounds,
        String note)
        implements LeadMay {
    public GrantFunding {
        var check = new Check();
        pounds = Figures.somePounds(check, "pounds", pounds);
        note = check.proseOrNothing("note", note);
        check.done();
    }
}
