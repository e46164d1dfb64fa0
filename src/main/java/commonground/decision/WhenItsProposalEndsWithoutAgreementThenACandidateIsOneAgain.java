package commonground.decision;

import commonground.kernel.DecisionId;
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
        return switch (recorded.event()) {
            case ProposalWithdrawn ended -> release(ended.decision());
            case ProposalRejected ended -> release(ended.decision());
            case ProposalEscalated ended -> release(ended.decision());
            default -> Optional.empty();
        };
    }

    private Optional<Object> release(DecisionId decision) {
        return candidates.of(decision).map(candidate -> new ReleaseIssue(candidate, decision));
    }
}
