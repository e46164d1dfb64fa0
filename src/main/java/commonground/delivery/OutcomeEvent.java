package commonground.delivery;

import commonground.kernel.OutcomeId;

/** Something that happened to one outcome. */
public sealed interface OutcomeEvent extends DeliveryEvent
        permits OutcomeDefined,
                OutcomeAttested,
                AttestationWithdrawn,
                ReadingRecorded,
                ReadingCorrected,
                TargetRevised,
                OutcomeGivenUp {
    OutcomeId outcome();
}
