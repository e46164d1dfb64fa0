package commonground.decision;

import commonground.kernel.Recorded;
import commonground.listening.ReleaseIssue;
import commonground.views.Policy;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class WhenItsProposalEndsWithoutAgreementThenACandidateIsOneAgain implements Policy {
    private final Candidates candidates;

    WhenItsProposalEndsWithoutAgreementThenACandidateIsOneAgain(Candidates candidates) {
        this.candidates = candidates;
    }

    @Override
    public Optional<Object> commandAfter(Recorded<?> recorded) {
        return recorded.event() instanceof ProposalWithdrawn withdrawn
                ? candidates
                        .of(withdrawn.decision())
                        .map(candidate -> new ReleaseIssue(candidate, withdrawn.decision()))
                : Optional.empty();
    }
}
