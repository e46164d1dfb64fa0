package commonground.programme;

import commonground.kernel.Check;
import commonground.kernel.ProgrammeId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Closes a programme, for a reason; it stays readable and can be opened again. */
public record CloseProgramme(@TargetAggregateIdentifier ProgrammeId programme, String reason) {
    public CloseProgramme {
        var check = new Check();
        reason = check.prose("reason", reason);
        check.done();
    }
}
