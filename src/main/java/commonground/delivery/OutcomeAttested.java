package commonground.delivery;

import commonground.kernel.EventName;
import commonground.kernel.OutcomeId;
import commonground.kernel.PersonId;
import commonground.kernel.ProgrammeId;

/** Somebody vouched for an outcome, in their words; takes the place of what they said before. */
@EventName("delivery.outcome-attested")
public record OutcomeAttested(
        OutcomeId outcome, ProgrammeId programme, Quality quality, PersonId person, String words)
        implements OutcomeEvent {}
