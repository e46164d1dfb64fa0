package commonground.delivery;

import commonground.kernel.EventName;
import commonground.kernel.OutcomeId;
import commonground.kernel.PersonId;
import commonground.kernel.ProgrammeId;

/** Somebody no longer vouches for an outcome. */
@EventName("delivery.attestation-withdrawn")
public record AttestationWithdrawn(
        OutcomeId outcome, ProgrammeId programme, Quality quality, PersonId person, String reason)
        implements OutcomeEvent {}
