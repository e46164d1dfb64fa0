package commonground.decision;

import commonground.kernel.Recorded;
import commonground.views.Policy;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class WhenSupersedingProposalAgreedThenOldDecisionIsSuperseded implements Policy {
    @Override
    public Optional<Object> commandAfter(Recorded<?> recorded) {
        return recorded.event() instanceof AgreedInsteadOf agreed
                ? Optional.of(new SupersedeDecision(agreed.supersedes(), agreed.decision()))
                : Optional.empty();
    }
}
