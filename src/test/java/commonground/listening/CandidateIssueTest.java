package commonground.listening;

import static commonground.listening.AnIssue.*;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import commonground.kernel.DecisionId;
import commonground.kernel.StatementId;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

class CandidateIssueTest {
    private static final RewordIssue REWORD =
            new RewordIssue(SATURDAYS, "Weekends", "Saturdays and Sundays.", "Oak Lane asked");
    private static final RemoveStatement TAKE_ONE_OUT =
            new RemoveStatement(SATURDAYS, ONE, "It is about Sundays");
    private static final SetIssueAside SET_ASIDE = new SetIssueAside(SATURDAYS, "Nobody minds");
    private static final PutToTheGroup TABLE = new PutToTheGroup(SATURDAYS, PROPOSAL);
    private static final AdoptIssue AGREE = new AdoptIssue(SATURDAYS, PROPOSAL);

    private final AggregateTestFixture<CandidateIssue> fixture =
            new AggregateTestFixture<>(CandidateIssue.class);

    @Test
    void isGatheredFromStatements() {
        fixture.givenNoPriorActivity().when(gather(ONE, TWO)).expectEvents(gathered(ONE, TWO));
    }

    @Test
    void isNotGatheredFromNothing() {
        assertThatThrownBy(() -> gather()).hasMessageContaining("issue.no-statements");
    }

    @Test
    void mayBeFoundByAnObjectionBeforeAnybodySaidIt() {
        var found = new GatherIssue(SATURDAYS, PROGRAMME, TITLE, WORDS, List.of(), PROPOSAL, 1);
        fixture.givenNoPriorActivity()
                .when(found)
                .expectEvents(
                        new IssueGathered(
                                SATURDAYS, PROGRAMME, TITLE, WORDS, List.of(), PROPOSAL, 1));
    }

    @Test
    void gathersMoreStatements() {
        given(gathered(ONE))
                .when(new AddStatements(SATURDAYS, List.of(ONE, TWO)))
                .expectEvents(new StatementsGathered(SATURDAYS, PROGRAMME, List.of(TWO)));
    }

    @Test
    void gatheringWhatItHasIsQuiet() {
        given(gathered(ONE, TWO))
                .when(new AddStatements(SATURDAYS, List.of(ONE)))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void holdsOnlySoManyStatements() {
        var many =
                IntStream.range(0, IssueWords.MOST_STATEMENTS)
                        .mapToObj(i -> new StatementId("s" + i))
                        .toList();
        refused(
                given(gathered(ONE)).when(new AddStatements(SATURDAYS, many)),
                "too-many-statements");
    }

    @Test
    void aStatementThatSaysSomethingElseIsTakenOut() {
        given(gathered(ONE, TWO))
                .when(TAKE_ONE_OUT)
                .expectEvents(
                        new StatementTakenOut(SATURDAYS, PROGRAMME, ONE, "It is about Sundays"));
    }

    @Test
    void whatItDoesNotHaveIsNotTakenOut() {
        refused(given(gathered(TWO, THREE)).when(TAKE_ONE_OUT), "statement-not-in-it");
    }

    @Test
    void theLastStatementStays() {
        refused(given(gathered(ONE)).when(TAKE_ONE_OUT), "last-statement");
    }

    @Test
    void isPutOtherwiseForAReason() {
        given(gathered(ONE))
                .when(REWORD)
                .expectEvents(
                        new IssueReworded(
                                SATURDAYS,
                                PROGRAMME,
                                "Weekends",
                                "Saturdays and Sundays.",
                                "Oak Lane asked"));
    }

    @Test
    void puttingItAsItIsPutIsQuiet() {
        given(gathered(ONE))
                .when(new RewordIssue(SATURDAYS, TITLE, WORDS, "again"))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void isSetAsideForAReasonAndTakenUpAgain() {
        given(gathered(ONE)).when(SET_ASIDE).expectEvents(setAside());
        given(gathered(ONE), setAside())
                .when(new TakeIssueUpAgain(SATURDAYS, "Two more said it"))
                .expectEvents(new IssueTakenUpAgain(SATURDAYS, PROGRAMME, "Two more said it"));
        given(gathered(ONE), setAside())
                .when(SET_ASIDE)
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void onlyWhatWasSetAsideIsTakenUpAgain() {
        refused(given(gathered(ONE)).when(new TakeIssueUpAgain(SATURDAYS, "x")), "not-set-aside");
    }

    @Test
    void whatWasSetAsideIsNotWorkedOn() {
        for (var command : new Object[] {REWORD, TAKE_ONE_OUT, TABLE, AGREE})
            refused(given(gathered(ONE, TWO), setAside()).when(command), "set-aside");
    }

    @Test
    void isPutToTheGroupByOneProposalAtATime() {
        given(gathered(ONE)).when(TABLE).expectEvents(tabled());
        given(gathered(ONE), tabled())
                .when(TABLE)
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
        refused(
                given(gathered(ONE), tabled())
                        .when(new PutToTheGroup(SATURDAYS, new DecisionId("another"))),
                "tabled");
    }

    @Test
    void whatIsBeforeTheGroupIsNotChangedUnderIt() {
        for (var command : new Object[] {REWORD, TAKE_ONE_OUT, SET_ASIDE})
            refused(given(gathered(ONE, TWO), tabled()).when(command), "tabled");
    }

    @Test
    void comesBackWhenItsProposalEndsWithoutAgreement() {
        var back = new IssueNotAgreed(SATURDAYS, PROGRAMME, PROPOSAL);
        given(gathered(ONE), tabled())
                .when(new ReleaseIssue(SATURDAYS, PROPOSAL))
                .expectEvents(back);
        given(gathered(ONE), tabled(), back).when(SET_ASIDE).expectEvents(setAside());
        given(gathered(ONE), tabled())
                .when(new ReleaseIssue(SATURDAYS, new DecisionId("another")))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void isNotAgreedByAnotherProposalThanTheOneItWasPutToTheGroupWith() {
        refused(
                given(gathered(ONE), tabled())
                        .when(new AdoptIssue(SATURDAYS, new DecisionId("another"))),
                "tabled");
    }

    @Test
    void mayBeTabledAgainByAnotherProposal() {
        var another = new DecisionId("another");
        var back = new IssueNotAgreed(SATURDAYS, PROGRAMME, PROPOSAL);
        given(gathered(ONE), tabled(), back)
                .when(new PutToTheGroup(SATURDAYS, another))
                .expectEvents(new IssueTabled(SATURDAYS, PROGRAMME, another));
    }

    @Test
    void becomesACommonIssueByAgreement() {
        given(gathered(ONE), tabled()).when(AGREE).expectEvents(agreed());
        given(gathered(ONE)).when(AGREE).expectEvents(agreed());
        given(gathered(ONE), tabled(), agreed())
                .when(AGREE)
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void whatWasAgreedIsNotChanged() {
        for (var command : new Object[] {REWORD, TAKE_ONE_OUT, SET_ASIDE})
            refused(given(gathered(ONE, TWO), agreed()).when(command), "agreed");
        refused(
                given(gathered(ONE), agreed())
                        .when(new AdoptIssue(SATURDAYS, new DecisionId("another"))),
                "agreed");
    }

    @Test
    void whatWasAgreedStillGathersWhatOthersSayLater() {
        given(gathered(ONE), agreed())
                .when(new AddStatements(SATURDAYS, List.of(TWO)))
                .expectEvents(new StatementsGathered(SATURDAYS, PROGRAMME, List.of(TWO)));
    }

    @Test
    void whatWasMergedNeverChangesAgain() {
        for (var command :
                new Object[] {
                    REWORD,
                    TAKE_ONE_OUT,
                    SET_ASIDE,
                    TABLE,
                    AGREE,
                    new AddStatements(SATURDAYS, List.of(THREE))
                }) refused(given(gathered(ONE, TWO), mergedAway()).when(command), "merged");
    }

    private TestExecutor<CandidateIssue> given(Object... events) {
        return fixture.given(events);
    }
}
