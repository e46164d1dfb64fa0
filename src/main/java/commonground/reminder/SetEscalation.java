package commonground.reminder;

import commonground.kernel.Check;
import commonground.kernel.DeadlineId;
import commonground.kernel.OfProgramme;
import commonground.kernel.PersonId;
import commonground.kernel.ProgrammeId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Has a second person told when a deadline has been late for some days; what is set for a deadline
 * goes before what is set for its programme.
 *
 * @param deadline null where it is for every deadline of the programme
 * @param days 1 to 365
 */
public record SetEscalation(
        ProgrammeId programme, @Nullable DeadlineId deadline, PersonId person, int days)
        implements OfProgramme {
    static final int LONGEST = 365;

    public SetEscalation {
        var check = new Check();
        if (person == null) check.refuse("person", "reminder.second-missing");
        if (days < 1 || days > LONGEST) check.refuse("days", "reminder.days-late", LONGEST);
        check.done();
    }

    @TargetAggregateIdentifier
    EscalationId escalation() {
        return deadline == null ? EscalationId.of(programme) : EscalationId.of(deadline);
    }
}
