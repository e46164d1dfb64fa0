package commonground.decision;

import commonground.kernel.Recorded;
import commonground.programme.AdoptFormOfWorking;
import commonground.views.Policy;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class WhenFormOfWorkingAgreedThenProgrammeAdoptsIt implements Policy {
    @Override
    public Optional<Object> commandAfter(Recorded<?> recorded) {
        return recorded.event() instanceof ProposalAgreed agreed
                        && agreed.particulars() instanceof Appraisal appraisal
                ? Optional.of(
                        new AdoptFormOfWorking(
                                agreed.programme(),
                                agreed.decision(),
                                agreed.wording(),
                                appraisal.proposed().name(),
                                agreed.text()))
                : Optional.empty();
    }
}
