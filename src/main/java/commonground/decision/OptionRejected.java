package commonground.decision;

import commonground.kernel.DecisionId;
import commonground.kernel.EventName;
import commonground.kernel.ProgrammeId;

/**
 * It was said why an option is not the one proposed. The words and who is for them are as they
 * were.
 */
@EventName("decision.option-rejected")
public record OptionRejected(
        DecisionId decision,
        ProgrammeId programme,
        int wording,
        int option,
        String name,
        String reason)
        implements DecisionEvent {}
