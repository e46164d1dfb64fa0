package commonground.deadline;

import commonground.kernel.Check;
import commonground.kernel.CommissionersMay;
import commonground.kernel.DeadlineId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Words a draft, or its due date, otherwise. */
public record CorrectDraft(
        @TargetAggregateIdentifier DeadlineId deadline, Terms terms, LocalDate due)
        implements CommissionersMay {
    public CorrectDraft {
        var check = new Check();
        terms = terms.checked(check);
        check.date("due", due);
        check.done();
    }
}
