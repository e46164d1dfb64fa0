package commonground.programme;

import commonground.kernel.Check;
import commonground.kernel.ProgrammeId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Opens a programme again that was closed, for a reason. */
public record ReopenProgramme(@TargetAggregateIdentifier ProgrammeId programme, String reason) {
    public ReopenProgramme {
        var check = new Check();
        reason = check.prose("reason", reason);
        check.done();
    }
}
