package commonground.decision;

import commonground.kernel.Recorded;
import commonground.programme.AdoptVision;
import commonground.views.Policy;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class WhenVisionAgreedThenProgrammeAdoptsIt implements Policy {
    @Override
    public Optional<Object> commandAfter(Recorded<?> recorded) {
        return recorded.event() instanceof ProposalAgreed agreed
                        && agreed.subject() == Subject.VISION
                ? Optional.of(
                        new AdoptVision(
                                agreed.programme(),
                                agreed.decision(),
                                agreed.wording(),
                                agreed.text()))
                : Optional.empty();
    }
}
