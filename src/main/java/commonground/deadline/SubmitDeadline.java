package commonground.deadline;

import commonground.kernel.Check;
import commonground.kernel.CommissionersMay;
import commonground.kernel.DeadlineId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Records that what was asked for has been handed in.
 *
 * @param note what was handed in
 * @param on the date it was; whether that was late follows from it
 * @param withoutEvidence why it is submitted although something required has not been supplied; may
 *     be empty
 */
public record SubmitDeadline(
        @TargetAggregateIdentifier DeadlineId deadline,
        String note,
        LocalDate on,
        String withoutEvidence)
        implements CommissionersMay {
    public SubmitDeadline {
        var check = new Check();
        note = check.prose("note", note);
        check.date("on", on);
        withoutEvidence = check.proseOrNothing("withoutEvidence", withoutEvidence);
        check.done();
    }

    /** With everything that is required. */
    public SubmitDeadline(DeadlineId deadline, String note, LocalDate on) {
        this(deadline, note, on, "");
    }
}
