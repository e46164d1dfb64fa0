package commonground.decision;

import commonground.kernel.Recorded;
import commonground.programme.NominateLead;
import commonground.views.Policy;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class WhenLeadAgreedThenProgrammeNominatesIt implements Policy {
    @Override
    public Optional<Object> commandAfter(Recorded<?> recorded) {
        return recorded.event() instanceof ProposalAgreed agreed
                        && agreed.particulars() instanceof Nomination lead
                ? Optional.of(
                        new NominateLead(
                                agreed.programme(),
                                agreed.decision(),
                                lead.partner(),
                                lead.manager(),
                                lead.funding(),
                                lead.from()))
                : Optional.empty();
    }
}
