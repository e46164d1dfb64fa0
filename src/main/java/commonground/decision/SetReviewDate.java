package commonground.decision;

import commonground.kernel.Check;
import commonground.kernel.DecisionId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Sets or moves the date on which an agreed decision is looked at again, for a reason. */
public record SetReviewDate(
        @TargetAggregateIdentifier DecisionId decision, @Nullable LocalDate reviewOn, String reason)
        implements ChangesSequel {
    public SetReviewDate {
        var check = new Check();
        check.date("reviewOn", reviewOn);
        reason = check.prose("reason", reason);
        check.done();
    }
}
