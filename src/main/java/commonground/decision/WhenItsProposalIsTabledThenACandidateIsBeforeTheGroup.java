package commonground.decision;

import commonground.kernel.Recorded;
import commonground.listening.PutToTheGroup;
import commonground.views.Policy;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class WhenItsProposalIsTabledThenACandidateIsBeforeTheGroup implements Policy {
    @Override
    public Optional<Object> commandAfter(Recorded<?> recorded) {
        if (!(recorded.event() instanceof ProposalTabled tabled)) return Optional.empty();
        var candidate = tabled.candidate();
        return candidate == null || tabled.subject() != Subject.COMMON_ISSUE
                ? Optional.empty()
                : Optional.of(new PutToTheGroup(candidate, tabled.decision()));
    }
}
