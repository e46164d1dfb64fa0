package commonground.decision;

/** What happens under the rule that a decision is made by. */
public sealed interface RuleEvent extends DecisionEvent
        permits RuleChosen,
                ListSizesTaken,
                PositionConfirmed,
                CommitmentNoted,
                InterestDeclared,
                InterestWithdrawn,
                PracticeAsked,
                PresenceRecorded,
                ProposalRejected,
                ProposalEscalated {}
