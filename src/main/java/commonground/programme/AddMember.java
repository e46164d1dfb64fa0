package commonground.programme;

import commonground.kernel.Check;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Makes a practice a member, for a reason. */
public record AddMember(
        @TargetAggregateIdentifier ProgrammeId programme, PracticeCode practice, String reason) {
    public AddMember {
        var check = new Check();
        check.chosen("practice", practice);
        reason = check.prose("reason", reason);
        check.done();
    }
}
