package commonground.reminder;

import commonground.kernel.DeadlineId;
import commonground.kernel.OfProgramme;
import commonground.kernel.ProgrammeId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Nobody else is told any more when this deadline, or any of the programme, stays late. */
public record EndEscalation(ProgrammeId programme, @Nullable DeadlineId deadline)
        implements OfProgramme {
    @TargetAggregateIdentifier
    EscalationId escalation() {
        return deadline == null ? EscalationId.of(programme) : EscalationId.of(deadline);
    }
}
