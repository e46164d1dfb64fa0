package commonground.deadline;

import static commonground.deadline.ExtendedAccess.DEADLINE;
import static commonground.deadline.ExtendedAccess.MARCH_2019;
import static commonground.deadline.ExtendedAccess.OCTOBER_2018;
import static commonground.deadline.ExtendedAccess.move;
import static commonground.deadline.ExtendedAccess.set;
import static commonground.deadline.ExtendedAccess.wasAssured;
import static commonground.deadline.ExtendedAccess.wasMoved;
import static commonground.deadline.ExtendedAccess.wasReturned;
import static commonground.deadline.ExtendedAccess.wasSet;
import static commonground.deadline.ExtendedAccess.wasSubmitted;
import static org.hamcrest.Matchers.containsString;

import commonground.kernel.Refusal;
import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

class DeadlineTest {
    private static final LocalDate SEPTEMBER = LocalDate.of(2018, 9, 20);

    private final AggregateTestFixture<Deadline> fixture =
            new AggregateTestFixture<>(Deadline.class);

    @Test
    void isSetWithEverythingThatIsAskedFor() {
        fixture.givenNoPriorActivity().when(set()).expectEvents(wasSet());
    }

    @Test
    void mayBeSetForADateThatHasPassed() {
        var longAgo = dueOn(LocalDate.of(1990, 4, 1));
        fixture.givenNoPriorActivity().when(longAgo).expectSuccessfulHandlerExecution();
    }

    @Test
    void aMoveTellsBothDatesTheReasonAndTheAuthority() {
        given(wasSet()).when(move(OCTOBER_2018)).expectEvents(wasMoved(MARCH_2019, OCTOBER_2018));
    }

    @Test
    void aSecondMoveStartsFromTheDateMovedTo() {
        given(wasSet(), wasMoved(MARCH_2019, OCTOBER_2018))
                .when(move(SEPTEMBER))
                .expectEvents(wasMoved(OCTOBER_2018, SEPTEMBER));
    }

    @Test
    void movingToTheDateItHasIsQuiet() {
        given(wasSet()).when(move(MARCH_2019)).expectNoEvents().expectSuccessfulHandlerExecution();
    }

    @Test
    void mayBeMovedWhileSubmitted() {
        given(wasSet(), wasSubmitted(SEPTEMBER))
                .when(move(OCTOBER_2018))
                .expectEvents(wasMoved(MARCH_2019, OCTOBER_2018));
    }

    @Test
    void isSubmittedOnADate() {
        given(wasSet()).when(submit(SEPTEMBER)).expectEvents(wasSubmitted(SEPTEMBER));
    }

    @Test
    void isSubmittedOnlyOnce() {
        var another = new SubmitDeadline(DEADLINE, "another rota", SEPTEMBER);
        refused(given(wasSet(), wasSubmitted(SEPTEMBER)).when(another), "submitted-already");
    }

    @Test
    void sayingTheSameSubmissionAgainIsQuiet() {
        given(wasSet(), wasSubmitted(SEPTEMBER))
                .when(submit(SEPTEMBER))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void onlyWhatWasSubmittedIsAssured() {
        refused(given(wasSet()).when(assure()), "assure-only-submitted");
        given(wasSet(), wasSubmitted(SEPTEMBER)).when(assure()).expectEvents(wasAssured());
    }

    @Test
    void onlyWhatWasSubmittedIsReturned() {
        refused(given(wasSet()).when(giveBack()), "return-only-submitted");
        given(wasSet(), wasSubmitted(SEPTEMBER)).when(giveBack()).expectEvents(wasReturned());
    }

    @Test
    void whatWasReturnedIsSubmittedAgain() {
        given(wasSet(), wasSubmitted(SEPTEMBER), wasReturned())
                .when(submit(OCTOBER_2018))
                .expectEvents(wasSubmitted(OCTOBER_2018));
    }

    @Test
    void whatWasReturnedIsNotAssured() {
        refused(
                given(wasSet(), wasSubmitted(SEPTEMBER), wasReturned()).when(assure()),
                "assure-only-submitted");
    }

    @Test
    void afterAssuranceNothingChanges() {
        for (var command : new Object[] {move(OCTOBER_2018), submit(OCTOBER_2018), giveBack()}) {
            refused(
                    given(wasSet(), wasSubmitted(SEPTEMBER), wasAssured()).when(command),
                    "assured");
        }
    }

    @Test
    void assuringTwiceInTheSameWordsIsQuiet() {
        given(wasSet(), wasSubmitted(SEPTEMBER), wasAssured())
                .when(assure())
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void returningTwiceInTheSameWordsIsQuiet() {
        given(wasSet(), wasSubmitted(SEPTEMBER), wasReturned())
                .when(giveBack())
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    private static SetDeadline dueOn(LocalDate due) {
        return new SetDeadline(
                DEADLINE,
                wasSet().programme(),
                "CCG plan",
                "CCG",
                Level.LOCAL,
                due,
                "",
                "",
                "",
                "");
    }

    private TestExecutor<Deadline> given(Object... events) {
        return fixture.given(events);
    }

    private static SubmitDeadline submit(LocalDate on) {
        return new SubmitDeadline(DEADLINE, wasSubmitted(on).note(), on);
    }

    private static AssureDeadline assure() {
        return new AssureDeadline(DEADLINE, wasAssured().note());
    }

    private static ReturnDeadline giveBack() {
        return new ReturnDeadline(DEADLINE, wasReturned().reason());
    }

    private static void refused(ResultValidator<Deadline> outcome, String why) {
        outcome.expectNoEvents().expectException(Refusal.class);
        outcome.expectExceptionMessage(containsString("key=deadline." + why + ","));
    }
}
