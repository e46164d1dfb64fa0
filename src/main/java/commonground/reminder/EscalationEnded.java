package commonground.reminder;

import commonground.kernel.DeadlineId;
import commonground.kernel.EventName;
import commonground.kernel.ProgrammeId;
import org.jspecify.annotations.Nullable;

/** No second person is told any more. */
@EventName("reminder.escalation-ended")
record EscalationEnded(ProgrammeId programme, @Nullable DeadlineId deadline)
        implements EscalationEvent {}
