package commonground.decision;

import commonground.kernel.Recorded;
import commonground.listening.AdoptIssue;
import commonground.views.Policy;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class WhenItsProposalIsAgreedThenACandidateIsACommonIssue implements Policy {
    private final Candidates candidates;

    WhenItsProposalIsAgreedThenACandidateIsACommonIssue(Candidates candidates) {
        this.candidates = candidates;
    }

    @Override
    public Optional<Object> commandAfter(Recorded<?> recorded) {
        return recorded.event() instanceof ProposalAgreed agreed
                        && agreed.subject() == Subject.COMMON_ISSUE
                ? candidates
                        .of(agreed.decision())
                        .map(candidate -> new AdoptIssue(candidate, agreed.decision()))
                : Optional.empty();
    }
}
