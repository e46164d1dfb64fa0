package commonground.listening;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;

import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Refusal;
import commonground.kernel.RoundId;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

class AloneRoundTest {
    static final RoundId ROUND = new RoundId("round");
    static final ProgrammeId ASHDOWN = new ProgrammeId("ashdown-heath");
    static final PracticeCode ELM = new PracticeCode("A81001");
    static final PracticeCode MILL = new PracticeCode("A81002");
    static final PracticeCode OAK = new PracticeCode("A81003");
    static final List<AloneQuestion> QUESTIONS =
            List.of(
                    new AloneQuestion("Why together?", List.of("Staff", "Money", "Town")),
                    new AloneQuestion("What must stay?", List.of()));
    static final RoundOpened OPENED =
            new RoundOpened(ROUND, ASHDOWN, QUESTIONS, List.of(ELM, MILL));
    static final RoundClosed CLOSED_BY_ALL = new RoundClosed(ROUND, ASHDOWN, true, "");

    private final AggregateTestFixture<AloneRound> fixture =
            new AggregateTestFixture<>(AloneRound.class);

    @Test
    void theMembersAreAskedTheSameQuestions() {
        fixture.givenNoPriorActivity()
                .when(new OpenRound(ROUND, ASHDOWN, QUESTIONS, List.of(ELM, MILL)))
                .expectEvents(OPENED);
    }

    @Test
    void somethingIsAskedOfAtLeastTwo() {
        assertThatThrownBy(() -> open(List.of(), ELM, MILL))
                .hasMessageContaining("alone.no-questions");
        assertThatThrownBy(() -> open(QUESTIONS, ELM)).hasMessageContaining("alone.takes-two");
        var many = IntStream.range(0, 11).mapToObj(i -> new AloneQuestion("q", List.of()));
        assertThatThrownBy(() -> open(many.toList(), ELM, MILL))
                .hasMessageContaining("alone.too-many-questions");
        var themes = IntStream.range(0, 13).mapToObj(i -> "theme " + i).toList();
        assertThatThrownBy(() -> open(List.of(new AloneQuestion("q", themes)), ELM, MILL))
                .hasMessageContaining("alone.too-many-themes");
        assertThatThrownBy(
                        () -> open(List.of(new AloneQuestion("q", List.of("a", "a"))), ELM, MILL))
                .hasMessageContaining("duplicate");
    }

    @Test
    void aPracticeAnswersAndMayChangeItsMindWhileTheRoundIsOpen() {
        fixture.given(OPENED).when(answer(ELM, "Staff", 1)).expectEvents(answered(ELM, "Staff", 1));
        fixture.given(OPENED, answered(ELM, "Staff", 1))
                .when(answer(ELM, "Money", 2))
                .expectEvents(answered(ELM, "Money", 2));
        fixture.given(OPENED, answered(ELM, "Staff", 1))
                .when(answer(ELM, "Staff", 1))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void whatWasRecordedOnItsBehalfIsItsOwnOnceItSaysTheSame() {
        var answers = List.of(said("Staff", 1), said("Our name"));
        var onBehalf = new AnsweredAlone(ROUND, ASHDOWN, ELM, answers, true);
        fixture.given(OPENED, onBehalf)
                .when(answer(ELM, "Staff", 1))
                .expectEvents(answered(ELM, "Staff", 1));
        fixture.given(OPENED, onBehalf, answered(ELM, "Staff", 1))
                .when(new AnswerAlone(ROUND, ELM, answers, true))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void theLastAnswerClosesTheRound() {
        fixture.given(OPENED, answered(ELM, "Staff", 1))
                .when(answer(MILL, "Money", 2))
                .expectEvents(answered(MILL, "Money", 2), CLOSED_BY_ALL);
    }

    @Test
    void afterwardsNothingIsAnsweredOrChanged() {
        refused(
                fixture.given(OPENED, answered(ELM, "a", 1), answered(MILL, "b", 1), CLOSED_BY_ALL)
                        .when(answer(ELM, "now that I have read it", 2)),
                "alone.closed");
        refused(
                fixture.given(OPENED, CLOSED_BY_ALL).when(new CloseRound(ROUND, "x")),
                "alone.closed");
    }

    @Test
    void itIsClosedEarlyForAReason() {
        fixture.given(OPENED)
                .when(new CloseRound(ROUND, "Mill Road is away"))
                .expectEvents(new RoundClosed(ROUND, ASHDOWN, false, "Mill Road is away"));
        assertThatThrownBy(() -> new CloseRound(ROUND, " ")).hasMessageContaining("text.blank");
    }

    @Test
    void onlyThoseAskedAnswer() {
        refused(fixture.given(OPENED).when(answer(OAK, "Me too", 1)), "alone.not-asked");
    }

    @Test
    void theAnswersFitTheQuestions() {
        var one = new AnswerAlone(ROUND, ELM, List.of(said("Staff", 1)), false);
        refused(fixture.given(OPENED).when(one), "alone.other-questions");
        refused(fixture.given(OPENED).when(answer(ELM, "x", 4)), "alone.no-such-theme");
        refused(fixture.given(OPENED).when(answer(ELM, "x", 0)), "alone.no-such-theme");
        assertThatThrownBy(() -> new AnswerAlone(ROUND, ELM, List.of(said("x", 1, 2, 3, 4)), false))
                .hasMessageContaining("alone.too-many-chosen");
        assertThatThrownBy(() -> new AnswerAlone(ROUND, ELM, List.of(said("x", 1, 1)), false))
                .hasMessageContaining("duplicate");
        assertThatThrownBy(() -> new AnswerAlone(ROUND, ELM, List.of(said("", 1)), false))
                .hasMessageContaining("text.blank");
    }

    static AloneAnswer said(String words, Integer... chosen) {
        return new AloneAnswer(words, List.of(chosen));
    }

    static AnsweredAlone answered(PracticeCode practice, String words, Integer... chosen) {
        return new AnsweredAlone(
                ROUND, ASHDOWN, practice, List.of(said(words, chosen), said("Our name")), false);
    }

    private static AnswerAlone answer(PracticeCode practice, String words, Integer... chosen) {
        return new AnswerAlone(
                ROUND, practice, List.of(said(words, chosen), said("Our name")), false);
    }

    private static OpenRound open(List<AloneQuestion> questions, PracticeCode... practices) {
        return new OpenRound(ROUND, ASHDOWN, questions, List.of(practices));
    }

    private static void refused(ResultValidator<?> outcome, String key) {
        outcome.expectNoEvents().expectException(Refusal.class);
        outcome.expectExceptionMessage(containsString("key=" + key + ","));
    }
}
