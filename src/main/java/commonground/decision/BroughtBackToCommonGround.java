package commonground.decision;

import commonground.kernel.DecisionId;
import commonground.kernel.EventName;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import java.util.List;

/**
 * Those who differ were brought back to what they had all agreed was troubling them.
 *
 * @param step its number within the decision, from 1
 * @param objections numbers of the open objections that were talked over
 * @param issues the agreed common issues they were brought back to
 * @param practices the practices that took part
 * @param others who else took part, by role
 * @param said what was said
 * @param follows what follows from it
 */
@EventName("decision.brought-back-to-common-ground")
public record BroughtBackToCommonGround(
        DecisionId decision,
        ProgrammeId programme,
        int step,
        List<Integer> objections,
        List<DecisionId> issues,
        List<PracticeCode> practices,
        String others,
        String said,
        String follows)
        implements DecisionEvent {}
