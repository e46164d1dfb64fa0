package commonground.portfolio;

import commonground.delivery.ActionRow;
import commonground.delivery.ActionState;
import commonground.delivery.MilestoneRow;
import commonground.delivery.MilestoneState;
import commonground.delivery.OutcomeRow;
import commonground.delivery.Quality;
import java.util.List;

/**
 * How far delivery is planned.
 *
 * @param outcomes with a measure, a baseline and a target, that are pursued
 * @param attested those of them that somebody holds to be achievable, and somebody realistic
 * @param milestones that were not given up
 * @param actions that were not dropped
 * @param resourced those of them that say what they take
 */
record DeliveryFacts(long outcomes, long attested, long milestones, long actions, long resourced) {
    static final DeliveryFacts NONE = new DeliveryFacts(0, 0, 0, 0, 0);

    static DeliveryFacts of(
            List<OutcomeRow> outcomes, List<MilestoneRow> milestones, List<ActionRow> actions) {
        var pursued = outcomes.stream().filter(OutcomeRow::isPursued).toList();
        var kept = actions.stream().filter(a -> a.state() != ActionState.DROPPED).toList();
        return new DeliveryFacts(
                pursued.size(),
                pursued.stream()
                        .filter(o -> o.isAttested(Quality.ACHIEVABLE))
                        .filter(o -> o.isAttested(Quality.REALISTIC))
                        .count(),
                milestones.stream().filter(m -> m.state() != MilestoneState.GIVEN_UP).count(),
                kept.size(),
                kept.stream()
                        .filter(a ->
                                a.resource().pounds().signum() > 0
                                        || a.resource().days().signum() > 0)
                        .count());
    }
}
