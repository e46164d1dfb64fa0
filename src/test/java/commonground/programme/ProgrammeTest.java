package commonground.programme;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.kernel.DecisionId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Refusal;
import commonground.testing.Told;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.matchers.Matchers;
import org.junit.jupiter.api.Test;

class ProgrammeTest {
    private static final ProgrammeId ASHDOWN = new ProgrammeId("ashdown-heath");
    private static final PracticeCode ELM_PARK = new PracticeCode("A81001");
    private static final PracticeCode MILL_ROAD = new PracticeCode("A81002");
    private static final DecisionId DECISION = new DecisionId("the-vision");

    private static final ProgrammeOpened OPENED =
            new ProgrammeOpened(ASHDOWN, "Ashdown Heath", "Ashdown");
    private static final MemberJoined ELM_PARK_JOINED = new MemberJoined(ASHDOWN, ELM_PARK, "");
    private static final VisionAgreed VISION = new VisionAgreed(ASHDOWN, DECISION, 3, "No waiting");
    private static final ProgrammeClosed CLOSED = new ProgrammeClosed(ASHDOWN, "all was reached");
    private static final ProgrammeReopened REOPENED = new ProgrammeReopened(ASHDOWN, "not all");

    @Test
    void aProgrammeIsOpenedWithItsFirstMembers() {
        given().when(
                        new OpenProgramme(
                                ASHDOWN, "Ashdown Heath", "Ashdown", List.of(ELM_PARK, MILL_ROAD)))
                .expectEvents(OPENED, ELM_PARK_JOINED, new MemberJoined(ASHDOWN, MILL_ROAD, ""));
    }

    @Test
    void aProgrammeMayBeOpenedBeforeAnybodyIsAMember() {
        given().when(new OpenProgramme(ASHDOWN, "Ashdown Heath", "Ashdown", List.of()))
                .expectEvents(OPENED);
    }

    @Test
    void aPracticeJoinsForAReason() {
        given(OPENED)
                .when(new AddMember(ASHDOWN, ELM_PARK, "asked to come in"))
                .expectEvents(new MemberJoined(ASHDOWN, ELM_PARK, "asked to come in"));
    }

    @Test
    void aMemberDoesNotJoinTwice() {
        refused(
                given(OPENED, ELM_PARK_JOINED).when(new AddMember(ASHDOWN, ELM_PARK, "again")),
                "programme.member-already");
    }

    @Test
    void aProgrammeThatHasAHundredMembersHasNoRoomForMore() {
        var full = new ArrayList<Object>(List.of(OPENED));
        for (int i = 1; i <= 100; i++)
            full.add(new MemberJoined(ASHDOWN, new PracticeCode("Y" + (60_000 + i)), ""));
        refused(
                given(full.toArray()).when(new AddMember(ASHDOWN, ELM_PARK, "asked")),
                "programme.no-room");
    }

    @Test
    void aMemberLeavesForAReason() {
        given(OPENED, ELM_PARK_JOINED)
                .when(new RemoveMember(ASHDOWN, ELM_PARK, "retired"))
                .expectEvents(new MemberLeft(ASHDOWN, ELM_PARK, "retired"));
    }

    @Test
    void whoIsNoMemberCannotLeave() {
        refused(
                given(OPENED).when(new RemoveMember(ASHDOWN, ELM_PARK, "retired")),
                "programme.not-a-member");
    }

    @Test
    void whoLeftMayComeBack() {
        given(OPENED, ELM_PARK_JOINED, new MemberLeft(ASHDOWN, ELM_PARK, "retired"))
                .when(new AddMember(ASHDOWN, ELM_PARK, "a new partner"))
                .expectEvents(new MemberJoined(ASHDOWN, ELM_PARK, "a new partner"));
    }

    @Test
    void aVisionIsAdoptedOnce() {
        var adopt = new AdoptVision(ASHDOWN, DECISION, 3, "No waiting");
        given(OPENED).when(adopt).expectEvents(VISION);
        given(OPENED, VISION).when(adopt).expectSuccessfulHandlerExecution().expectNoEvents();
    }

    @Test
    void aLaterVisionTakesThePlaceOfTheEarlier() {
        var later = new DecisionId("the-second-vision");
        given(OPENED, VISION)
                .when(new AdoptVision(ASHDOWN, later, 1, "No waiting at all"))
                .expectEvents(new VisionAgreed(ASHDOWN, later, 1, "No waiting at all"));
    }

    @Test
    void aProgrammeIsClosedForAReasonAndOpenedAgainForOne() {
        given(OPENED).when(new CloseProgramme(ASHDOWN, "all was reached")).expectEvents(CLOSED);
        given(OPENED, CLOSED).when(new ReopenProgramme(ASHDOWN, "not all")).expectEvents(REOPENED);
    }

    @Test
    void whatIsClosedIsNotClosedTwiceNorWhatIsOpenOpened() {
        refused(
                given(OPENED, CLOSED).when(new CloseProgramme(ASHDOWN, "again")),
                "programme.closed-already");
        refused(
                given(OPENED, CLOSED, REOPENED).when(new ReopenProgramme(ASHDOWN, "again")),
                "programme.not-closed");
    }

    @Test
    void nobodyJoinsOrLeavesAClosedProgrammeUntilItIsOpenedAgain() {
        refused(
                given(OPENED, CLOSED).when(new AddMember(ASHDOWN, ELM_PARK, "asked")),
                "programme.closed-to-members");
        refused(
                given(OPENED, ELM_PARK_JOINED, CLOSED)
                        .when(new RemoveMember(ASHDOWN, ELM_PARK, "retired")),
                "programme.closed-to-members");
        given(OPENED, CLOSED, REOPENED)
                .when(new AddMember(ASHDOWN, ELM_PARK, "asked"))
                .expectEvents(new MemberJoined(ASHDOWN, ELM_PARK, "asked"));
    }

    @Test
    void aClosedProgrammeHasReachedItsLastStageUntilItIsOpenedAgain() {
        var told = Told.of(OPENED, VISION).then(CLOSED, LocalDate.of(2016, 10, 2));
        var closed = told.in(new ProgrammeView()).get("ashdown-heath");
        assertThat(closed)
                .returns(LocalDate.of(2016, 10, 2), ProgrammeRow::closedOn)
                .returns("all was reached", ProgrammeRow::closedFor);
        assertThat(Journey.of(closed, Map.of()).stage()).isEqualTo(Stage.CLOSED);
        told.then(REOPENED);
        var again = told.in(new ProgrammeView()).get("ashdown-heath");
        assertThat(again.closed()).isFalse();
        assertThat(Journey.of(again, Map.of()).stage()).isEqualTo(Stage.VISION_AGREED);
    }

    @Test
    void theOverviewFoldsFromTheEvents() {
        var told = Told.of(OPENED, ELM_PARK_JOINED).then(VISION, LocalDate.of(2016, 9, 2));
        assertThat(told.in(new ProgrammeView()).get("ashdown-heath"))
                .returns("Ashdown Heath", ProgrammeRow::name)
                .returns(2L, ProgrammeRow::version)
                .returns(LocalDate.of(2016, 9, 5), ProgrammeRow::openedOn)
                .returns("No waiting", ProgrammeRow::vision)
                .returns(LocalDate.of(2016, 9, 2), ProgrammeRow::visionOn)
                .returns(DECISION, ProgrammeRow::visionDecision);
    }

    @Test
    void aMembershipEndsWhenItsMemberLeaves() {
        var told = Told.of(OPENED, ELM_PARK_JOINED, new MemberJoined(ASHDOWN, MILL_ROAD, "asked"));
        assertThat(told.in(new MemberView()))
                .containsOnlyKeys("ashdown-heath/A81001", "ashdown-heath/A81002");
        told.then(new MemberLeft(ASHDOWN, ELM_PARK, "retired"));
        assertThat(told.in(new MemberView())).containsOnlyKeys("ashdown-heath/A81002");
    }

    private static AggregateTestFixture<Programme> fixture() {
        return new AggregateTestFixture<>(Programme.class);
    }

    private static org.axonframework.test.aggregate.TestExecutor<Programme> given(
            Object... events) {
        return events.length == 0 ? fixture().givenNoPriorActivity() : fixture().given(events);
    }

    private static void refused(ResultValidator<Programme> result, String key) {
        result.expectException(
                        Matchers.<Throwable>predicate(thrown ->
                                thrown instanceof Refusal refusal
                                        && refusal.reasons().getFirst().key().equals(key)))
                .expectNoEvents();
    }
}
