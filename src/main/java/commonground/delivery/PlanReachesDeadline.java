package commonground.delivery;

import commonground.deadline.DeadlineRow;
import commonground.deadline.ReachedByPlan;
import commonground.deadline.Satisfiers;
import commonground.kernel.Moment;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Shows the critical path to a deadline on the deadline's own page. */
@Component
class PlanReachesDeadline implements ReachedByPlan {
    private final Milestones milestones;
    private final Satisfiers satisfiers;

    PlanReachesDeadline(Milestones milestones, Satisfiers satisfiers) {
        this.milestones = milestones;
        this.satisfiers = satisfiers;
    }

    @Override
    public Optional<Reach> of(DeadlineRow deadline) {
        if (deadline.isClosed()) return Optional.empty();
        var path =
                CriticalPath.to(
                        deadline.due(),
                        Timeline.milestones(satisfiers.of(deadline.deadline())),
                        milestones.of(deadline.programme()),
                        Moment.current().date());
        return Optional.of(
                new Reach(
                        path.words(),
                        path.fit() == CriticalPath.Fit.OVER,
                        path.steps().stream().map(PlanReachesDeadline::step).toList(),
                        "/programmes/" + deadline.programme() + "/plan/timeline"));
    }

    private static Step step(CriticalPath.Step step) {
        var milestone = step.milestone();
        return new Step(
                milestone.title(),
                "/milestones/" + milestone.milestone(),
                step.expected(),
                step.slackDays());
    }
}
