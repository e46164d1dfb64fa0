package commonground.delivery;

import commonground.kernel.ActionId;
import commonground.kernel.Check;
import commonground.kernel.LeadMay;
import commonground.kernel.ProgrammeId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Records that it is done; the note may be empty. */
public record FinishAction(
        @TargetAggregateIdentifier ActionId action,
        ProgrammeId programme,
        LocalDate on,
        String note)
        implements LeadMay {
    public FinishAction {
        var check = new Check();
        check.date("on", on);
        note = check.proseOrNothing("note", note);
        check.done();
    }
}
