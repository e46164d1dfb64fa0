package commonground.listening;

import commonground.kernel.Check;
import commonground.kernel.RoundId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Closes a round before everybody has answered. */
public record CloseRound(@TargetAggregateIdentifier RoundId round, String reason) {
    public CloseRound {
        var check = new Check();
        reason = check.prose("reason", reason);
        check.done();
    }
}
