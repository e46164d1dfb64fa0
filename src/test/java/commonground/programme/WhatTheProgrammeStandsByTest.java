package commonground.programme;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.kernel.DecisionId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.testing.Told;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WhatTheProgrammeStandsByTest {
    private static final ProgrammeId ASHDOWN = new ProgrammeId("ashdown-heath");
    private static final DecisionId FIRST = new DecisionId("the-first");
    private static final DecisionId SECOND = new DecisionId("the-second");
    private static final List<PracticeCode> MEMBERS =
            List.of(new PracticeCode("A81001"), new PracticeCode("A81002"));
    private static final ProgrammeOpened OPENED =
            new ProgrammeOpened(ASHDOWN, "Ashdown Heath", "Ashdown");
    private static final String WORDS = "We cannot staff Saturdays alone.";

    static Stream<Arguments> whatIsAdopted() {
        return Stream.of(
                Arguments.of(
                        new AdoptCommonIssue(ASHDOWN, FIRST, 2, WORDS, MEMBERS),
                        new CommonIssueAgreed(ASHDOWN, FIRST, 2, WORDS, MEMBERS)),
                Arguments.of(
                        new AdoptFormOfWorking(ASHDOWN, FIRST, 2, "Federation", WORDS),
                        new FormOfWorkingAgreed(ASHDOWN, FIRST, 2, "Federation", WORDS)),
                Arguments.of(
                        new AdoptBusinessPlan(ASHDOWN, FIRST, 2, WORDS, 3),
                        new BusinessPlanAgreed(ASHDOWN, FIRST, 2, WORDS, 3)),
                Arguments.of(
                        new AdoptBusinessPlan(ASHDOWN, FIRST, 2, WORDS, null),
                        new BusinessPlanAgreed(ASHDOWN, FIRST, 2, WORDS, null)));
    }

    @ParameterizedTest
    @MethodSource("whatIsAdopted")
    void whatADecisionAgreedIsAdoptedOnce(Object command, Object event) {
        fixture().given(OPENED).when(command).expectEvents(event);
        fixture()
                .given(OPENED, event)
                .when(command)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void thereMayBeSeveralCommonIssues() {
        var another = new CommonIssueAgreed(ASHDOWN, SECOND, 1, "Nurses leave us.", MEMBERS);
        fixture()
                .given(OPENED, new CommonIssueAgreed(ASHDOWN, FIRST, 2, WORDS, MEMBERS))
                .when(new AdoptCommonIssue(ASHDOWN, SECOND, 1, "Nurses leave us.", MEMBERS))
                .expectEvents(another);
        fixture()
                .given(OPENED, new CommonIssueAgreed(ASHDOWN, FIRST, 2, WORDS, MEMBERS), another)
                .when(new AdoptCommonIssue(ASHDOWN, FIRST, 2, WORDS, MEMBERS))
                .expectNoEvents();
    }

    @Test
    void aLaterFormOrPlanTakesThePlaceOfTheEarlier() {
        fixture()
                .given(OPENED, new FormOfWorkingAgreed(ASHDOWN, FIRST, 1, "Hubs", WORDS))
                .when(new AdoptFormOfWorking(ASHDOWN, SECOND, 1, "Federation", WORDS))
                .expectEvents(new FormOfWorkingAgreed(ASHDOWN, SECOND, 1, "Federation", WORDS));
        fixture()
                .given(OPENED, new BusinessPlanAgreed(ASHDOWN, FIRST, 1, WORDS, 1))
                .when(new AdoptBusinessPlan(ASHDOWN, SECOND, 1, WORDS, 2))
                .expectEvents(new BusinessPlanAgreed(ASHDOWN, SECOND, 1, WORDS, 2));
    }

    @Test
    void whatIsAgreedFoldsWithItsWordsItsDateAndWhoAgreed() {
        var rows =
                Told.of(OPENED)
                        .then(
                                new CommonIssueAgreed(ASHDOWN, FIRST, 2, WORDS, MEMBERS),
                                LocalDate.of(2016, 9, 3))
                        .then(new VisionAgreed(ASHDOWN, SECOND, 3, "One team"))
                        .in(new AgreedView());

        assertThat(rows.get("the-first"))
                .isEqualTo(
                        new AgreedRow(
                                ASHDOWN,
                                1,
                                Matter.COMMON_ISSUE,
                                FIRST,
                                2,
                                WORDS,
                                null,
                                null,
                                MEMBERS,
                                LocalDate.of(2016, 9, 3)));
        assertThat(rows.get("the-second")).returns(Matter.VISION, AgreedRow::matter);
    }

    @Test
    void aFormSaysWhichOptionWasChosenAndAPlanItsVersion() {
        var rows =
                Told.of(
                                OPENED,
                                new FormOfWorkingAgreed(ASHDOWN, FIRST, 1, "Federation", WORDS),
                                new BusinessPlanAgreed(ASHDOWN, SECOND, 1, WORDS, 3))
                        .in(new AgreedView());

        assertThat(rows.get("the-first")).returns("Federation", AgreedRow::form);
        assertThat(rows.get("the-second")).returns(3, AgreedRow::planVersion);
    }

    private static AggregateTestFixture<Programme> fixture() {
        return new AggregateTestFixture<>(Programme.class);
    }
}
