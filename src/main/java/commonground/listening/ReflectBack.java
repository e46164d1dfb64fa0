package commonground.listening;

import commonground.kernel.Check;
import commonground.kernel.MeetingId;
import commonground.kernel.PersonId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Records that the practice was told what had been heard.
 *
 * @param through who told it
 * @param how in which way, one line: "letter by email to the practice manager"
 */
public record ReflectBack(
        @TargetAggregateIdentifier MeetingId meeting, PersonId through, String how)
        implements ChangesMeeting {
    public ReflectBack {
        var check = new Check();
        check.chosen("through", through);
        how = check.line("how", how);
        check.done();
    }
}
