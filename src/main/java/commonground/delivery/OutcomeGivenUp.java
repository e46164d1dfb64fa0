package commonground.delivery;

import commonground.kernel.EventName;
import commonground.kernel.OutcomeId;
import commonground.kernel.ProgrammeId;

/** An outcome is pursued no longer. */
@EventName("delivery.outcome-given-up")
public record OutcomeGivenUp(OutcomeId outcome, ProgrammeId programme, String reason)
        implements OutcomeEvent {}
