package commonground.listening;

import static commonground.listening.ElmPark.CANNOT_FILL;
import static commonground.listening.ElmPark.CARE_HOMES;
import static commonground.listening.ElmPark.ELM_PARK;
import static commonground.listening.ElmPark.MEETING;
import static commonground.listening.ElmPark.MILL_ROAD;
import static commonground.listening.ElmPark.PARTNER;
import static commonground.listening.ElmPark.PROGRAMME;
import static commonground.listening.ElmPark.ROTA;
import static commonground.listening.ElmPark.as;
import static commonground.listening.ElmPark.confirm;
import static commonground.listening.ElmPark.correct;
import static commonground.listening.ElmPark.meet;
import static commonground.listening.ElmPark.reflectBack;
import static commonground.listening.ElmPark.said;
import static commonground.listening.ElmPark.saidTheRota;
import static commonground.listening.ElmPark.say;
import static commonground.listening.ElmPark.wasConfirmed;
import static commonground.listening.ElmPark.wasCorrected;
import static commonground.listening.ElmPark.wasMet;
import static commonground.listening.ElmPark.wasReflectedBack;
import static org.hamcrest.Matchers.containsString;

import commonground.kernel.Refusal;
import commonground.kernel.StatementId;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ListeningMeetingTest {
    private static final String BETTER = "We have not filled our rota for a whole year.";

    private final AggregateTestFixture<ListeningMeeting> fixture =
            new AggregateTestFixture<>(ListeningMeeting.class);

    @Test
    void aPracticeIsMet() {
        fixture.givenNoPriorActivity().when(meet()).expectEvents(wasMet());
    }

    @Test
    void whenWhereAndWhoAreCorrectedAndBothStayInTheRecord() {
        var before = meet();
        given(wasMet(), saidTheRota())
                .when(mended("By video", "the diary was wrong"))
                .expectEvents(
                        new MeetingCorrected(
                                MEETING,
                                PROGRAMME,
                                ELM_PARK,
                                new MeetingFacts(
                                        before.heldOn(),
                                        before.place(),
                                        before.people(),
                                        before.others(),
                                        before.listeners()),
                                mended("By video", "the diary was wrong").facts(),
                                "the diary was wrong"));
        quiet(given(wasMet()).when(mended("At the surgery", "nothing")));
    }

    private static CorrectMeeting mended(String place, String reason) {
        var met = meet();
        return new CorrectMeeting(
                MEETING, met.heldOn(), place, met.people(), met.others(), met.listeners(), reason);
    }

    @Nested
    class WhatIsHeard {
        @Test
        void isWrittenDownOneStatementAfterTheOther() {
            given(wasMet()).when(say(ROTA, CANNOT_FILL)).expectEvents(saidTheRota());
            given(wasMet(), saidTheRota())
                    .when(say(CARE_HOMES, "Two care homes take a day a week."))
                    .expectEvents(said(CARE_HOMES, 2, "Two care homes take a day a week."));
        }

        @Test
        void saidTwiceInTheSameWordsIsWrittenDownOnce() {
            quiet(given(wasMet(), saidTheRota()).when(say(ROTA, CANNOT_FILL)));
        }

        @Test
        void isNotReplacedByAnotherStatement() {
            refused(
                    given(wasMet(), saidTheRota()).when(say(ROTA, BETTER)),
                    "statement-there-already");
        }

        @Test
        void isNotAddedToOnceItWasReflectedBack() {
            refused(reflected().when(say(CARE_HOMES, "And the roof")), "add-before-reflecting");
            refused(confirmed().when(say(CARE_HOMES, "And the roof")), "add-before-reflecting");
            refused(
                    given(wasMet(), saidTheRota(), reflectedTheRota(1), wasCorrected(2, BETTER))
                            .when(say(CARE_HOMES, "And the roof")),
                    "add-before-reflecting");
        }

        @Test
        void isNoMoreThanTwoHundredStatements() {
            var events = new ArrayList<Object>(List.of(wasMet()));
            for (int i = 1; i <= 200; i++) events.add(said(new StatementId("s" + i), i, "So " + i));
            refused(fixture.given(events).when(say(ROTA, CANNOT_FILL)), "too-many-statements");
        }

        @Test
        void mayBeFoundToBeAboutSomethingElseAtAnyTime() {
            var tag = new TagStatement(MEETING, ROTA, List.of(Theme.WORKLOAD));
            confirmed()
                    .when(tag)
                    .expectEvents(
                            new StatementTagged(
                                    MEETING, PROGRAMME, ELM_PARK, ROTA, 1, tag.themes()));
            quiet(confirmed().when(new TagStatement(MEETING, ROTA, List.of(Theme.STAFF))));
        }

        @Test
        void isTaggedOnlyIfItWasHeard() {
            refused(
                    given(wasMet()).when(new TagStatement(MEETING, ROTA, List.of(Theme.STAFF))),
                    "statement-unknown");
        }
    }

    @Nested
    class ReflectingBack {
        @Test
        void saysExactlyWhichWordsThePracticeWasTold() {
            given(wasMet(), saidTheRota(), wasCorrected(2, BETTER))
                    .when(reflectBack())
                    .expectEvents(wasReflectedBack(as(ROTA, 2)));
        }

        @Test
        void needsSomethingThatWasHeard() {
            refused(given(wasMet()).when(reflectBack()), "nothing-heard");
        }

        @Test
        void inTheSameWordsTwiceIsQuiet() {
            quiet(reflected().when(reflectBack()));
        }

        @Test
        void isNotDoneTwiceWithoutNewWords() {
            var another = new ReflectBack(MEETING, ElmPark.MANAGER, "read out to the partners");
            refused(reflected().when(another), "reflected-already");
            refused(confirmed().when(another), "confirmed-already");
        }

        @Test
        void isDoneAgainAfterACorrection() {
            given(wasMet(), saidTheRota(), reflectedTheRota(1), wasCorrected(2, BETTER))
                    .when(reflectBack())
                    .expectEvents(reflectedTheRota(2));
        }
    }

    @Nested
    class Confirming {
        @Test
        void saysExactlyWhichWordsAreThePractices() {
            reflected().when(confirm()).expectEvents(wasConfirmed(as(ROTA, 1)));
        }

        @Test
        void needsThatItWasReflectedBack() {
            refused(given(wasMet(), saidTheRota()).when(confirm()), "not-reflected-back");
        }

        @Test
        void waitsUntilACorrectionWasReflectedBackToo() {
            refused(
                    given(wasMet(), saidTheRota(), reflectedTheRota(1), wasCorrected(2, BETTER))
                            .when(confirm()),
                    "corrected-since");
        }

        @Test
        void twiceIsQuietAndInOtherWordsTooLate() {
            quiet(confirmed().when(confirm()));
            refused(
                    confirmed().when(new ConfirmReflection(MEETING, ELM_PARK, PARTNER, "Gladly")),
                    "confirmed-already");
        }

        @Test
        void isForThePracticeThatWasMetAlone() {
            refused(
                    reflected().when(new ConfirmReflection(MEETING, MILL_ROAD, PARTNER, "")),
                    "of-another-practice");
        }
    }

    @Nested
    class Correcting {
        @Test
        void makesAnotherVersionOfTheStatement() {
            given(wasMet(), saidTheRota())
                    .when(correct(BETTER))
                    .expectEvents(wasCorrected(2, BETTER));
            given(wasMet(), saidTheRota(), wasCorrected(2, BETTER))
                    .when(correct("Never."))
                    .expectEvents(wasCorrected(3, "Never."));
        }

        @Test
        void intoTheWordsItHasIsQuiet() {
            quiet(reflected().when(correct(CANNOT_FILL)));
        }

        @Test
        void isOpenToWhoeverWroteItDownUntilItIsReflectedBack() {
            given(wasMet(), saidTheRota()).when(byTheListener()).expectSuccessfulHandlerExecution();
            refused(reflected().when(byTheListener()), "only-the-practice-corrects");
            refused(confirmed().when(byTheListener()), "only-the-practice-corrects");
        }

        @Test
        void isOpenToThePracticeEvenAfterItConfirmed() {
            confirmed().when(correct(BETTER)).expectEvents(wasCorrected(2, BETTER));
        }

        @Test
        void afterAConfirmationHasToBeReflectedBackAndConfirmedAgain() {
            refused(
                    given(
                                    wasMet(),
                                    saidTheRota(),
                                    reflectedTheRota(1),
                                    wasConfirmed(as(ROTA, 1)),
                                    wasCorrected(2, BETTER))
                            .when(confirm()),
                    "corrected-since");
            given(
                            wasMet(),
                            saidTheRota(),
                            reflectedTheRota(1),
                            wasConfirmed(as(ROTA, 1)),
                            wasCorrected(2, BETTER),
                            reflectedTheRota(2))
                    .when(confirm())
                    .expectEvents(wasConfirmed(as(ROTA, 2)));
        }

        @Test
        void isForThePracticeThatWasMetAlone() {
            refused(
                    reflected()
                            .when(
                                    new CorrectStatement(
                                            MEETING, MILL_ROAD, ROTA, BETTER, "", PARTNER)),
                    "of-another-practice");
        }

        @Test
        void needsAStatementThatWasHeard() {
            refused(
                    reflected()
                            .when(
                                    new CorrectStatement(
                                            MEETING, ELM_PARK, CARE_HOMES, BETTER, "", PARTNER)),
                    "statement-unknown");
        }

        private static CorrectStatement byTheListener() {
            return new CorrectStatement(MEETING, ELM_PARK, ROTA, BETTER, "Misheard", null);
        }
    }

    private TestExecutor<ListeningMeeting> reflected() {
        return given(wasMet(), saidTheRota(), reflectedTheRota(1));
    }

    private TestExecutor<ListeningMeeting> confirmed() {
        return given(wasMet(), saidTheRota(), reflectedTheRota(1), wasConfirmed(as(ROTA, 1)));
    }

    private static HeardReflectedBack reflectedTheRota(int version) {
        return wasReflectedBack(as(ROTA, version));
    }

    private TestExecutor<ListeningMeeting> given(Object... events) {
        return fixture.given(events);
    }

    private static void quiet(ResultValidator<ListeningMeeting> outcome) {
        outcome.expectNoEvents().expectSuccessfulHandlerExecution();
    }

    private static void refused(ResultValidator<ListeningMeeting> outcome, String why) {
        outcome.expectNoEvents().expectException(Refusal.class);
        outcome.expectExceptionMessage(containsString("key=listening." + why + ","));
    }
}
