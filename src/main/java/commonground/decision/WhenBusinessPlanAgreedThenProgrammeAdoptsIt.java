package commonground.decision;

import commonground.kernel.Recorded;
import commonground.programme.AdoptBusinessPlan;
import commonground.views.Policy;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class WhenBusinessPlanAgreedThenProgrammeAdoptsIt implements Policy {
    @Override
    public Optional<Object> commandAfter(Recorded<?> recorded) {
        return recorded.event() instanceof ProposalAgreed agreed
                        && agreed.subject() == Subject.BUSINESS_PLAN
                ? Optional.of(
                        new AdoptBusinessPlan(
                                agreed.programme(),
                                agreed.decision(),
                                agreed.wording(),
                                agreed.text(),
                                version(agreed)))
                : Optional.empty();
    }

    private static @Nullable Integer version(ProposalAgreed agreed) {
        return agreed.particulars() instanceof PlanVersion plan ? plan.version() : null;
    }
}
