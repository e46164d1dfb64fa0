package commonground.delivery;

import commonground.kernel.DecisionId;
import commonground.kernel.EventName;
import commonground.kernel.OutcomeId;
import commonground.kernel.PersonId;
import commonground.kernel.ProgrammeId;
import java.util.List;

/**
 * An outcome was set: what will be different, by when, and by what one will see it.
 *
 * @param answers the common issues it answers, by the decisions that agreed them; may be empty
 */
@EventName("delivery.outcome-defined")
public record OutcomeDefined(
        OutcomeId outcome,
        ProgrammeId programme,
        String title,
        Smart smart,
        PersonId owner,
        List<DecisionId> answers)
        implements OutcomeEvent {}
