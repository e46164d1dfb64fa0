package commonground.decision;

import commonground.kernel.DecisionId;
import commonground.kernel.OfProgramme;

/** Something that happened on the way to a decision. */
public sealed interface DecisionEvent extends OfProgramme
        permits ProposalTabled,
                WordingAmended,
                OptionRejected,
                PositionTaken,
                ObjectionEvent,
                BroughtBackToCommonGround,
                SequelEvent,
                TabledInsteadOf,
                AgreedInsteadOf,
                ProposalAgreed,
                ProposalWithdrawn,
                RuleEvent {
    DecisionId decision();
}
