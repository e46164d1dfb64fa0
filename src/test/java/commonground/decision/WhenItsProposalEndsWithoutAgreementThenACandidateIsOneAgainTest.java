package commonground.decision;

import static commonground.decision.AProposal.ASHDOWN;
import static commonground.decision.AProposal.DECISION;
import static commonground.decision.AProposal.ELM_PARK;
import static commonground.decision.AProposal.WORDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import commonground.kernel.IssueId;
import commonground.listening.Issues;
import commonground.listening.ReleaseIssue;
import commonground.testing.Told;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WhenItsProposalEndsWithoutAgreementThenACandidateIsOneAgainTest {
    private static final IssueId CANDIDATE = new IssueId("saturdays");

    private final EventStore record =
            EmbeddedEventStore.builder().storageEngine(new InMemoryEventStorageEngine()).build();
    private final WhenItsProposalEndsWithoutAgreementThenACandidateIsOneAgain policy =
            new WhenItsProposalEndsWithoutAgreementThenACandidateIsOneAgain(
                    new Candidates(record, mock(Issues.class)));

    static Stream<DecisionEvent> endsWithoutAgreement() {
        var nobody = new Result(6, 0, 6, 0, 0, 0, 6, 6, 0, false);
        return Stream.of(
                new ProposalWithdrawn(DECISION, ASHDOWN, "too early"),
                new ProposalRejected(DECISION, ASHDOWN, 1, "no", Rule.CONSENT, nobody),
                new ProposalEscalated(DECISION, ASHDOWN, 1, "The board", "it is not ours"));
    }

    @ParameterizedTest
    @MethodSource("endsWithoutAgreement")
    void theCandidateIsOneAgain(DecisionEvent ended) {
        tabled(CANDIDATE);
        assertThat(policy.commandAfter(Told.first(ended)))
                .contains(new ReleaseIssue(CANDIDATE, DECISION));
    }

    @ParameterizedTest
    @MethodSource("endsWithoutAgreement")
    void whatPutNoCandidateToTheGroupReleasesNone(DecisionEvent ended) {
        tabled(null);
        assertThat(policy.commandAfter(Told.first(ended))).isEmpty();
    }

    @Test
    void whatIsAgreedIsNotReleased() {
        tabled(CANDIDATE);
        var agreed =
                new ProposalAgreed(
                        DECISION, ASHDOWN, Subject.COMMON_ISSUE, 1, WORDS, List.of(ELM_PARK));
        assertThat(policy.commandAfter(Told.first(agreed))).isEmpty();
    }

    private void tabled(@Nullable IssueId candidate) {
        var tabled =
                new ProposalTabled(
                        DECISION,
                        ASHDOWN,
                        Subject.COMMON_ISSUE,
                        "Saturdays",
                        WORDS,
                        List.of(),
                        candidate);
        record.publish(new GenericDomainEventMessage<>("Decision", DECISION.value(), 0, tabled));
    }
}
