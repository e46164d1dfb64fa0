package commonground.reminder;

import commonground.kernel.DeadlineId;
import commonground.kernel.EventName;
import commonground.kernel.PersonId;
import commonground.kernel.ProgrammeId;
import org.jspecify.annotations.Nullable;

/** A second person is told from so many days late on. */
@EventName("reminder.escalation-set")
record EscalationSet(
        ProgrammeId programme, @Nullable DeadlineId deadline, PersonId person, int days)
        implements EscalationEvent {}
