package commonground.plan;

import commonground.kernel.Recorded;
import commonground.views.Version;
import commonground.views.VersionId;
import commonground.views.View;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class PlanView implements View<PlanRow> {
    @Override
    public Optional<String> key(Recorded<?> recorded) {
        return recorded.event() instanceof BusinessPlanDrafted event
                ? Optional.of(event.plan() + "/" + event.version())
                : Optional.empty();
    }

    @Override
    public @Nullable PlanRow evolve(@Nullable PlanRow row, Recorded<?> recorded) {
        return recorded.event() instanceof BusinessPlanDrafted event
                ? new PlanRow(
                        event.plan(),
                        event.programme(),
                        event.version(),
                        event.sections(),
                        event.link(),
                        event.reason(),
                        recorded.date(),
                        recorded.by())
                : row;
    }

    @Override
    public Class<PlanVersions> versions() {
        return PlanVersions.class;
    }

    @Override
    public Version<PlanRow> version(VersionId id, long to, PlanRow row) {
        return new PlanVersions(id, to, row);
    }
}
