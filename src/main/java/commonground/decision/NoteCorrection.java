package commonground.decision;

import commonground.kernel.Check;
import commonground.kernel.DecisionId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Adds a note to a decision that has ended, without changing anything in it. */
public record NoteCorrection(@TargetAggregateIdentifier DecisionId decision, String correction) {
    public NoteCorrection {
        var check = new Check();
        correction = check.prose("correction", correction);
        check.done();
    }
}
