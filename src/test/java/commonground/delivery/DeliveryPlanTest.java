package commonground.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import commonground.kernel.DeliveryId;
import commonground.kernel.MilestoneId;
import commonground.kernel.PersonId;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Refusal;
import commonground.testing.Told;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.matchers.Matchers;
import org.junit.jupiter.api.Test;

class DeliveryPlanTest {
    private static final ProgrammeId ASHDOWN = new ProgrammeId("ashdown-heath");
    private static final DeliveryId PLAN = DeliveryId.of(ASHDOWN);
    private static final PersonId HELEN = new PersonId("helen");
    private static final MilestoneId ROOMS = new MilestoneId("rooms");
    private static final MilestoneId STAFF = new MilestoneId("staff");
    private static final MilestoneId HUB = new MilestoneId("hub");
    private static final LocalDate SEPTEMBER = LocalDate.of(2018, 9, 1);

    @Test
    void aMilestoneIsPlannedAfterThoseItWaitsFor() {
        fixture()
                .given(planned(ROOMS))
                .when(
                        new PlanMilestone(
                                PLAN, ASHDOWN, HUB, "hub", HELEN, SEPTEMBER, List.of(ROOMS)))
                .expectEvents(planned(HUB, ROOMS));
    }

    @Test
    void itWaitsForNothingThatThePlanDoesNotKnow() {
        refused(
                fixture()
                        .given(planned(ROOMS))
                        .when(
                                new PlanMilestone(
                                        PLAN,
                                        ASHDOWN,
                                        HUB,
                                        "hub",
                                        HELEN,
                                        SEPTEMBER,
                                        List.of(STAFF))),
                "delivery.dependency-unknown");
    }

    @Test
    void noneWaitsForItselfNeitherDirectlyNorThroughOthers() {
        refused(threeInARow().when(waits(ROOMS, 0, HUB)), "delivery.circle");
        refused(threeInARow().when(waits(ROOMS, 0, STAFF)), "delivery.circle");
        refused(threeInARow().when(waits(ROOMS, 0, ROOMS)), "delivery.waits-for-itself");
    }

    @Test
    void twoWaysToTheSameMilestoneAreNoCircle() {
        threeInARow()
                .when(waits(HUB, 0, STAFF, ROOMS))
                .expectEvents(
                        new MilestoneDependenciesChanged(
                                PLAN, ASHDOWN, HUB, List.of(STAFF, ROOMS)));
    }

    @Test
    void whatWasTakenAwayIsNoLongerInTheWay() {
        fixture()
                .given(
                        planned(ROOMS),
                        planned(STAFF, ROOMS),
                        new MilestoneDependenciesChanged(PLAN, ASHDOWN, STAFF, List.of()))
                .when(waits(ROOMS, 0, STAFF))
                .expectEvents(
                        new MilestoneDependenciesChanged(PLAN, ASHDOWN, ROOMS, List.of(STAFF)));
    }

    @Test
    void aDateMovesWithAReasonAndTheSameDateChangesNothing() {
        fixture()
                .given(planned(ROOMS))
                .when(move(0, SEPTEMBER.plusDays(14), "The builder is late"))
                .expectEvents(
                        new MilestoneMoved(
                                PLAN,
                                ASHDOWN,
                                ROOMS,
                                SEPTEMBER,
                                SEPTEMBER.plusDays(14),
                                "The builder is late"));
        fixture().given(planned(ROOMS)).when(move(0, SEPTEMBER, "for nothing")).expectNoEvents();
        assertThat(keys(() -> move(0, SEPTEMBER, " "))).containsExactly("text.blank");
    }

    @Test
    void whatAnotherChangedSinceIsNotOverwrittenAndAnotherMilestonesChangeIsNotInTheWay() {
        var moved =
                new MilestoneMoved(
                        PLAN, ASHDOWN, ROOMS, SEPTEMBER, SEPTEMBER.plusDays(1), "builder");
        refused(
                fixture().given(planned(ROOMS), moved).when(move(0, SEPTEMBER, "earlier")),
                "changed-meanwhile");
        fixture()
                .given(planned(ROOMS), planned(STAFF), moved)
                .when(new MoveMilestone(PLAN, ASHDOWN, STAFF, 0, SEPTEMBER.plusDays(3), "leave"))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void whatIsMetStaysMet() {
        var met = new MilestoneMet(PLAN, ASHDOWN, ROOMS, SEPTEMBER, "The lease is signed");
        fixture().given(planned(ROOMS)).when(meet("The lease is signed")).expectEvents(met);
        fixture().given(planned(ROOMS), met).when(meet("The lease is signed")).expectNoEvents();
        refused(
                fixture()
                        .given(planned(ROOMS), met)
                        .when(new GiveUpMilestone(PLAN, ASHDOWN, ROOMS, 1, "no money")),
                "delivery.milestone-met");
        assertThat(keys(() -> meet(""))).containsExactly("text.blank");
    }

    @Test
    void whatWasNotMetAfterAllIsOpenAgainAndWhatHadBeenRecordedStays() {
        var met = new MilestoneMet(PLAN, ASHDOWN, ROOMS, SEPTEMBER, "The lease is signed");
        var reopened = new MilestoneReopened(PLAN, ASHDOWN, ROOMS, "By one side only");
        var again = new ReopenMilestone(PLAN, ASHDOWN, ROOMS, 1, "By one side only");
        fixture().given(planned(ROOMS), met).when(again).expectEvents(reopened);
        fixture()
                .given(planned(ROOMS), met, reopened)
                .when(new MeetMilestone(PLAN, ASHDOWN, ROOMS, 2, SEPTEMBER, "The lease is signed"))
                .expectEvents(met);
        refused(
                fixture()
                        .given(planned(ROOMS))
                        .when(new ReopenMilestone(PLAN, ASHDOWN, ROOMS, 0, "no")),
                "delivery.milestone-not-met");

        var row = Told.of(planned(ROOMS), met, reopened).in(new MilestoneView()).get("rooms");
        assertThat(row).returns(true, MilestoneRow::isOpen).returns(null, MilestoneRow::endedOn);
        assertThat(row.reopened())
                .extracting(Reopened::endedOn, Reopened::words, Reopened::reason)
                .containsExactly(tuple(SEPTEMBER, "The lease is signed", "By one side only"));
    }

    @Test
    void whatIsGivenUpSaysWhyAndIsNotMet() {
        var givenUp = new MilestoneGivenUp(PLAN, ASHDOWN, ROOMS, "no money");
        fixture()
                .given(planned(ROOMS))
                .when(new GiveUpMilestone(PLAN, ASHDOWN, ROOMS, 0, "no money"))
                .expectEvents(givenUp);
        refused(
                fixture()
                        .given(planned(ROOMS), givenUp)
                        .when(new MeetMilestone(PLAN, ASHDOWN, ROOMS, 1, SEPTEMBER, "signed")),
                "delivery.milestone-given-up");
    }

    @Test
    void anotherSeesToIt() {
        var tom = new PersonId("tom");
        fixture()
                .given(planned(ROOMS))
                .when(new NameMilestoneOwner(PLAN, ASHDOWN, ROOMS, 0, tom))
                .expectEvents(new MilestoneOwnerNamed(PLAN, ASHDOWN, ROOMS, tom));
        fixture()
                .given(planned(ROOMS))
                .when(new NameMilestoneOwner(PLAN, ASHDOWN, ROOMS, 0, HELEN))
                .expectNoEvents();
    }

    @Test
    void everyEarlierDateStaysVisible() {
        var rows =
                Told.of(
                                planned(ROOMS),
                                new MilestoneMoved(
                                        PLAN,
                                        ASHDOWN,
                                        ROOMS,
                                        SEPTEMBER,
                                        SEPTEMBER.plusDays(14),
                                        "builder"),
                                new MilestoneMoved(
                                        PLAN,
                                        ASHDOWN,
                                        ROOMS,
                                        SEPTEMBER.plusDays(14),
                                        SEPTEMBER.plusDays(7),
                                        "quicker"))
                        .in(new MilestoneView());

        var row = rows.get("rooms");
        assertThat(row.moves())
                .extracting(DateMoved::from)
                .containsExactly(SEPTEMBER, SEPTEMBER.plusDays(14));
        assertThat(row)
                .returns(2L, MilestoneRow::version)
                .returns(SEPTEMBER, MilestoneRow::originalDue)
                .returns(7L, r -> r.slippage().days())
                .returns(true, r -> r.isLate(SEPTEMBER.plusDays(8)))
                .returns(false, r -> r.isLate(SEPTEMBER.plusDays(7)));
    }

    private static ResultValidatorOfPlan threeInARow() {
        return command ->
                fixture()
                        .given(planned(ROOMS), planned(STAFF, ROOMS), planned(HUB, STAFF))
                        .when(command);
    }

    private interface ResultValidatorOfPlan {
        ResultValidator<DeliveryPlan> when(Object command);
    }

    private static MilestonePlanned planned(MilestoneId id, MilestoneId... after) {
        return new MilestonePlanned(
                PLAN, ASHDOWN, id, id.value(), HELEN, SEPTEMBER, List.of(after));
    }

    private static ChangeDependencies waits(MilestoneId id, long version, MilestoneId... after) {
        return new ChangeDependencies(PLAN, ASHDOWN, id, version, List.of(after));
    }

    private static MoveMilestone move(long version, LocalDate to, String reason) {
        return new MoveMilestone(PLAN, ASHDOWN, ROOMS, version, to, reason);
    }

    private static MeetMilestone meet(String evidence) {
        return new MeetMilestone(PLAN, ASHDOWN, ROOMS, 0, SEPTEMBER, evidence);
    }

    private static List<String> keys(Supplier<?> command) {
        return catchThrowableOfType(Refusal.class, command::get).reasons().stream()
                .map(Refusal.Reason::key)
                .toList();
    }

    private static AggregateTestFixture<DeliveryPlan> fixture() {
        return new AggregateTestFixture<>(DeliveryPlan.class);
    }

    private static void refused(ResultValidator<DeliveryPlan> result, String key) {
        result.expectException(
                        Matchers.<Throwable>predicate(thrown ->
                                thrown instanceof Refusal refusal
                                        && refusal.reasons().getFirst().key().equals(key)))
                .expectNoEvents();
    }
}
