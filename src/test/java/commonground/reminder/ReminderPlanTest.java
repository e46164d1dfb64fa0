package commonground.reminder;

import commonground.kernel.DeadlineId;
import commonground.kernel.PersonId;
import commonground.kernel.ProgrammeId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReminderPlanTest {
    private static final DeadlineId DEADLINE = new DeadlineId("extended-access");
    private static final ProgrammeId PROGRAMME = new ProgrammeId("ashdown-heath");
    private static final PersonId SOMEBODY = new PersonId("somebody");
    private static final LocalDate DUE = LocalDate.of(2018, 10, 1);
    private static final LocalDate LATER = LocalDate.of(2019, 3, 31);
    private static final Instant IN_AUGUST = Instant.parse("2018-08-01T10:00:00Z");
    private static final Instant AT_28_DAYS = Instant.parse("2018-09-03T07:00:00Z");
    private static final Instant AT_14_DAYS = Instant.parse("2018-09-17T07:00:00Z");

    private static final RemindersPlanned PLANNED = new RemindersPlanned(DEADLINE, PROGRAMME, DUE);
    private static final RemindersStopped STOPPED = new RemindersStopped(DEADLINE, PROGRAMME);
    private static final ReminderFellDue AT_28 = fellDue(DUE, 28);

    private AggregateTestFixture<ReminderPlan> plan;

    @BeforeEach
    void prepare() {
        plan = planAt(AT_28_DAYS);
    }

    private static AggregateTestFixture<ReminderPlan> planAt(Instant now) {
        var fixture = new AggregateTestFixture<>(ReminderPlan.class);
        fixture.registerInjectableResource(new Mornings(LocalTime.of(8, 0)));
        fixture.registerDeadlineHandlerInterceptor(new Stamped(Clock.fixed(now, ZoneOffset.UTC)));
        return fixture;
    }

    private static ReminderFellDue fellDue(LocalDate due, int daysLeft) {
        return new ReminderFellDue(DEADLINE, PROGRAMME, due, daysLeft);
    }

    private static PlanReminders plan(LocalDate due, boolean moved) {
        return new PlanReminders(DEADLINE, PROGRAMME, due, moved, IN_AUGUST);
    }

    private static LetFallDue at(LocalDate due, int daysLeft, Instant now) {
        return new LetFallDue(DEADLINE, due, daysLeft, now);
    }

    @Test
    void plansTheFirstStepAhead() {
        plan.givenNoPriorActivity()
                .when(plan(DUE, false))
                .expectEvents(PLANNED)
                .expectScheduledDeadlineWithName(AT_28_DAYS, FallsDue.NAME)
                .expectScheduledDeadline(AT_28_DAYS, new FallsDue(DUE, 28));
    }

    @Test
    void fallsDueAndPlansTheNext() {
        plan.givenCommands(plan(DUE, false))
                .whenTimeAdvancesTo(AT_28_DAYS)
                .expectEvents(AT_28)
                .expectScheduledDeadline(AT_14_DAYS, new FallsDue(DUE, 14));
    }

    @Test
    void fallsDueOnce() {
        plan.given(PLANNED, AT_28).when(at(DUE, 28, AT_28_DAYS)).expectNoEvents();
        planAt(AT_28_DAYS)
                .given(PLANNED, AT_28, fellDue(DUE, 14))
                .when(at(DUE, 28, AT_28_DAYS))
                .expectNoEvents()
                .expectNoScheduledDeadlines();
    }

    @Test
    void afterAStandstillTheLastThatWasMissedFallsDueAndThenWhatIsAhead() {
        var back = Instant.parse("2018-09-26T15:00:00Z");
        plan.given(PLANNED)
                .when(at(DUE, 28, back))
                .expectEvents(AT_28)
                .expectScheduledDeadline(
                        Instant.parse("2018-09-30T07:00:00Z"), new FallsDue(DUE, 1));
    }

    @Test
    void followsADateThatIsMoved() {
        plan.given(PLANNED)
                .when(plan(LATER, true))
                .expectEvents(new RemindersPlanned(DEADLINE, PROGRAMME, LATER))
                .expectScheduledDeadline(
                        Instant.parse("2019-03-03T08:00:00Z"), new FallsDue(LATER, 28));
    }

    @Test
    void isNotHeardForADateThatWasMoved() {
        plan.given(PLANNED, new RemindersPlanned(DEADLINE, PROGRAMME, LATER))
                .when(at(DUE, 28, AT_28_DAYS))
                .expectNoEvents()
                .expectNoScheduledDeadlines();
    }

    @Test
    void doesNotRepeatItselfWhenADateIsMovedAwayAndBack() {
        plan.given(PLANNED, AT_28, new RemindersPlanned(DEADLINE, PROGRAMME, LATER), PLANNED)
                .when(at(DUE, 28, AT_28_DAYS))
                .expectNoEvents();
    }

    @Test
    void isNotHeardWhenNothingIsAwaitedAnyMore() {
        plan.given(PLANNED, STOPPED).when(at(DUE, 28, AT_28_DAYS)).expectNoEvents();
    }

    @Test
    void staysQuietWhenADateIsMovedAndNothingIsAwaited() {
        plan.given(PLANNED, STOPPED)
                .when(plan(LATER, true))
                .expectNoEvents()
                .expectNoScheduledDeadlines();
    }

    @Test
    void isPlannedAgainWhenSomethingIsGivenBack() {
        plan.given(PLANNED, STOPPED).when(plan(DUE, false)).expectEvents(PLANNED);
    }

    @Test
    void isPlannedOnce() {
        plan.given(PLANNED).when(plan(DUE, false)).expectNoEvents().expectNoScheduledDeadlines();
    }

    @Test
    void whatIsLateWhenRecordedIsPlannedForTheNextMorning() {
        plan.givenNoPriorActivity()
                .when(
                        new PlanReminders(
                                DEADLINE, PROGRAMME, LocalDate.of(2017, 1, 1), false, IN_AUGUST))
                .expectScheduledDeadline(
                        Instant.parse("2018-08-02T07:00:00Z"),
                        new FallsDue(LocalDate.of(2017, 1, 1), -578));
    }

    @Test
    void notesOnceWhatBecameOfItForEachPerson() {
        var sent = new NoteReminderSent(DEADLINE, DUE, 28, SOMEBODY, Channel.MAIL);
        var noted = new ReminderSent(DEADLINE, PROGRAMME, DUE, 28, SOMEBODY, Channel.MAIL);
        plan.given(PLANNED, AT_28).when(sent).expectEvents(noted);
        planAt(AT_28_DAYS).given(PLANNED, AT_28, noted).when(sent).expectNoEvents();
        planAt(AT_28_DAYS)
                .given(PLANNED, AT_28, noted)
                .when(new NoteReminderNotSent(DEADLINE, DUE, 28, SOMEBODY, WhyNot.NOT_TAKEN))
                .expectNoEvents();
    }

    @Test
    void escalatesOnceForEachDueDate() {
        var escalated = new ReminderEscalated(DEADLINE, PROGRAMME, DUE, -3, SOMEBODY);
        plan.given(PLANNED)
                .when(new EscalateReminder(DEADLINE, DUE, -3, SOMEBODY))
                .expectEvents(escalated);
        planAt(AT_28_DAYS)
                .given(PLANNED, escalated)
                .when(new EscalateReminder(DEADLINE, DUE, -4, SOMEBODY))
                .expectNoEvents();
        planAt(AT_28_DAYS)
                .given(PLANNED, escalated, new RemindersPlanned(DEADLINE, PROGRAMME, LATER))
                .when(new EscalateReminder(DEADLINE, LATER, -3, SOMEBODY))
                .expectEvents(new ReminderEscalated(DEADLINE, PROGRAMME, LATER, -3, SOMEBODY));
    }
}
