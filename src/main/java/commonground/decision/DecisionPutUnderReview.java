package commonground.decision;

import commonground.kernel.DecisionId;
import commonground.kernel.EventName;
import commonground.kernel.ProgrammeId;

/** The group is looking at an agreed decision again. It goes on standing meanwhile. */
@EventName("decision.put-under-review")
public record DecisionPutUnderReview(DecisionId decision, ProgrammeId programme, String reason)
        implements SequelEvent {}
