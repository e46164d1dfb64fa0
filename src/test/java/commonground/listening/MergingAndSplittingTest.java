package commonground.listening;

import static commonground.listening.AnIssue.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import commonground.kernel.IssueId;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Refusal;
import commonground.kernel.StatementId;
import java.util.List;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What concerns several issues at once happens to all of them, or to none. */
class MergingAndSplittingTest {
    private static final String WHY = "It is the same trouble";

    private Configuration axon;

    @BeforeEach
    void twoIssues() {
        axon =
                DefaultConfigurer.defaultConfiguration()
                        .configureEmbeddedEventStore(c -> new InMemoryEventStorageEngine())
                        .configureAggregate(CandidateIssue.class)
                        .registerCommandHandler(
                                c -> new MergesAndSplitsIssues(c.repository(CandidateIssue.class)))
                        .start();
        gather(SATURDAYS, PROGRAMME, ONE, TWO, THREE);
        gather(EVENINGS, PROGRAMME, THREE, FOUR);
    }

    @AfterEach
    void stop() {
        axon.shutdown();
    }

    @Test
    void oneTakesOverWhatTheOtherHadAndTheOtherEndsInIt() {
        send(new MergeIssues(SATURDAYS, List.of(EVENINGS), WHY));

        assertThat(last(SATURDAYS))
                .isEqualTo(
                        new IssuesMerged(
                                SATURDAYS,
                                PROGRAMME,
                                List.of(new IssuesMerged.Merged(EVENINGS, List.of(THREE, FOUR))),
                                WHY));
        assertThat(last(EVENINGS))
                .isEqualTo(new IssueMergedInto(EVENINGS, PROGRAMME, SATURDAYS, WHY));
    }

    @Test
    void whatWasTakenOverIsItsOwnFromThen() {
        send(new MergeIssues(SATURDAYS, List.of(EVENINGS), WHY));
        send(new RemoveStatement(SATURDAYS, FOUR, "No"));

        assertThat(last(SATURDAYS)).isInstanceOf(StatementTakenOut.class);
    }

    @Test
    void severalAreMergedAtOnce() {
        gather(NURSES, PROGRAMME, FOUR);
        send(new MergeIssues(SATURDAYS, List.of(EVENINGS, NURSES), WHY));

        assertThat(last(NURSES)).isInstanceOf(IssueMergedInto.class);
        assertThat(last(EVENINGS)).isInstanceOf(IssueMergedInto.class);
    }

    @Test
    void noneIsMergedIntoItself() {
        assertThatThrownBy(() -> new MergeIssues(SATURDAYS, List.of(SATURDAYS), WHY))
                .hasMessageContaining("issue.merge-into-itself");
        assertThatThrownBy(() -> new MergeIssues(SATURDAYS, List.of(), WHY))
                .hasMessageContaining("issue.merge-nothing");
    }

    @Test
    void whatEndedIsNotMergedAgainAndTakesNothingOver() {
        send(new MergeIssues(SATURDAYS, List.of(EVENINGS), WHY));
        gather(NURSES, PROGRAMME, FOUR);

        refused("issue.merged", new MergeIssues(NURSES, List.of(EVENINGS), WHY));
        refused("issue.merged", new MergeIssues(EVENINGS, List.of(NURSES), WHY));
    }

    @Test
    void ifOneCannotBeMergedNoneIs() {
        gather(NURSES, PROGRAMME, FOUR);
        send(new SetIssueAside(NURSES, "Not now"));

        refused("issue.set-aside", new MergeIssues(SATURDAYS, List.of(EVENINGS, NURSES), WHY));
        assertThat(last(EVENINGS)).isInstanceOf(IssueGathered.class);
    }

    @Test
    void whatIsBeforeTheGroupOrAgreedIsNotMerged() {
        send(new PutToTheGroup(EVENINGS, PROPOSAL));
        refused("issue.tabled", new MergeIssues(SATURDAYS, List.of(EVENINGS), WHY));
        refused("issue.tabled", new MergeIssues(EVENINGS, List.of(SATURDAYS), WHY));
        send(new AdoptIssue(EVENINGS, PROPOSAL));
        refused("issue.agreed", new MergeIssues(SATURDAYS, List.of(EVENINGS), WHY));
    }

    @Test
    void anIssueOfAnotherProgrammeIsNotMerged() {
        gather(NURSES, ELSEWHERE, FOUR);
        refused("issue.of-another-programme", new MergeIssues(SATURDAYS, List.of(NURSES), WHY));
    }

    @Test
    void someStatementsBecomeAnIssueOfTheirOwn() {
        send(split(TWO, THREE));

        assertThat(last(SATURDAYS))
                .isEqualTo(new IssueSplit(SATURDAYS, PROGRAMME, NURSES, List.of(TWO, THREE), WHY));
        assertThat(last(NURSES))
                .isEqualTo(
                        new IssueSplitOff(
                                NURSES,
                                PROGRAMME,
                                SATURDAYS,
                                "Nurses",
                                "Nobody finds nurses.",
                                List.of(TWO, THREE),
                                WHY));
        refused("issue.statement-not-in-it", new RemoveStatement(SATURDAYS, TWO, "x"));
        send(new RemoveStatement(NURSES, TWO, "x"));
    }

    @Test
    void aSplitLeavesSomethingOnBothSides() {
        refused("issue.split-leaves-nothing", split(ONE, TWO, THREE));
        assertThatThrownBy(() -> split()).hasMessageContaining("issue.no-statements");
    }

    @Test
    void onlyItsOwnStatementsAreSplitOff() {
        refused("issue.split-foreign-statement", split(ONE, FOUR));
    }

    @Test
    void whatEndedOrWasAgreedIsNotSplit() {
        send(new AdoptIssue(SATURDAYS, PROPOSAL));
        refused("issue.agreed", split(ONE));
        send(new SetIssueAside(EVENINGS, "no"));
        refused(
                "issue.set-aside",
                new SplitIssue(EVENINGS, NURSES, "Nurses", "No nurses", List.of(FOUR), WHY));
    }

    private static SplitIssue split(StatementId... statements) {
        return new SplitIssue(
                SATURDAYS, NURSES, "Nurses", "Nobody finds nurses.", List.of(statements), WHY);
    }

    private void gather(IssueId issue, ProgrammeId programme, StatementId... statements) {
        send(new GatherIssue(issue, programme, TITLE, WORDS, List.of(statements)));
    }

    private void send(Object command) {
        axon.commandGateway().sendAndWait(command);
    }

    private void refused(String key, Object command) {
        assertThatThrownBy(() -> send(command))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(key);
    }

    private Object last(IssueId issue) {
        return axon.eventStore()
                .readEvents(issue.value())
                .asStream()
                .map(DomainEventMessage::getPayload)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
