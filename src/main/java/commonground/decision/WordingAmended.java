package commonground.decision;

import commonground.kernel.DecisionId;
import commonground.kernel.EventName;
import commonground.kernel.ProgrammeId;

/** The words were changed. Positions on older wordings no longer count. */
@EventName("decision.wording-amended")
public record WordingAmended(
        DecisionId decision, ProgrammeId programme, int wording, String text, String reason)
        implements DecisionEvent {}
