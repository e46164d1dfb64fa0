package commonground.reminder;

import commonground.kernel.DeadlineId;
import commonground.kernel.OfProgramme;
import org.jspecify.annotations.Nullable;

/** Something about who else is told when deadlines stay late. */
sealed interface EscalationEvent extends OfProgramme permits EscalationSet, EscalationEnded {
    /** Null where it is for every deadline of the programme. */
    @Nullable DeadlineId deadline();

    /** What it is about. */
    default EscalationId escalation() {
        var one = deadline();
        return one == null ? EscalationId.of(programme()) : EscalationId.of(one);
    }
}
