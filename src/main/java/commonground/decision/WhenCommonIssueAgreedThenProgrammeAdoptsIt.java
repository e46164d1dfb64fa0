package commonground.decision;

import commonground.kernel.Recorded;
import commonground.programme.AdoptCommonIssue;
import commonground.views.Policy;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class WhenCommonIssueAgreedThenProgrammeAdoptsIt implements Policy {
    @Override
    public Optional<Object> commandAfter(Recorded<?> recorded) {
        return recorded.event() instanceof ProposalAgreed agreed
                        && agreed.subject() == Subject.COMMON_ISSUE
                ? Optional.of(
                        new AdoptCommonIssue(
                                agreed.programme(),
                                agreed.decision(),
                                agreed.wording(),
                                agreed.text(),
                                agreed.members()))
                : Optional.empty();
    }
}
