package commonground.decision;

/** Something that followed a decision that had ended already. Its words stay as they are. */
public sealed interface SequelEvent extends DecisionEvent
        permits ReviewDateSet,
                DecisionPutUnderReview,
                DecisionReaffirmed,
                DecisionSuperseded,
                CorrectionNoted {}
