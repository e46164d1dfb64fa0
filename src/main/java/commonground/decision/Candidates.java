package commonground.decision;

import commonground.kernel.DecisionId;
import commonground.kernel.IssueId;
import commonground.kernel.Refusal;
import commonground.listening.Issues;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Which candidate common issue a decision puts to the group. */
@Component
class Candidates {
    private final EventStore events;
    private final Issues issues;

    Candidates(EventStore events, Issues issues) {
        this.events = events;
        this.issues = issues;
    }

    /**
     * Read from the record itself: what follows from an end of the decision must not depend on how
     * far the views have come.
     */
    Optional<IssueId> of(DecisionId decision) {
        var stream = events.readEvents(decision.value(), 0);
        return stream.hasNext() && stream.next().getPayload() instanceof ProposalTabled tabled
                ? Optional.ofNullable(tabled.candidate())
                : Optional.empty();
    }

    /** A candidate is put to the group as a common issue, while it is one, in its own programme. */
    void requireMayBeTabled(TableProposal command) {
        var candidate = command.candidate();
        if (candidate == null) return;
        if (command.subject() != Subject.COMMON_ISSUE)
            throw Refusal.invalid("subject", "decision.candidate-is-a-common-issue");
        issues.requireMayBeTabled(command.programme(), candidate);
    }
}
