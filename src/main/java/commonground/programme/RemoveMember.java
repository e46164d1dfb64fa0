package commonground.programme;

import commonground.kernel.Check;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Ends a practice's membership, for a reason. */
public record RemoveMember(
        @TargetAggregateIdentifier ProgrammeId programme, PracticeCode practice, String reason) {
    public RemoveMember {
        var check = new Check();
        check.chosen("practice", practice);
        reason = check.prose("reason", reason);
        check.done();
    }
}
