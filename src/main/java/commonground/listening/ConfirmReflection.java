package commonground.listening;

import commonground.kernel.Check;
import commonground.kernel.MeetingId;
import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import commonground.kernel.SpokenFor;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Confirms, for the practice, that what was reflected back is what it said.
 *
 * @param representative the person of the practice who says so, or whoever records it on its behalf
 * @param note what was said with it, or how the practice told it; may be empty
 */
public record ConfirmReflection(
        @TargetAggregateIdentifier MeetingId meeting,
        PracticeCode practice,
        PersonId representative,
        String note)
        implements SpokenFor {
    public ConfirmReflection {
        var check = new Check();
        check.chosen("practice", practice);
        check.chosen("representative", representative);
        note = check.proseOrNothing("note", note);
        check.done();
    }
}
