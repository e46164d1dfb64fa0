package commonground.pace;

import static commonground.programme.Stage.COMMON_ISSUES_AGREED;
import static commonground.programme.Stage.DELIVERING;
import static commonground.programme.Stage.FORMING;
import static commonground.programme.Stage.LEAD_NOMINATED;
import static commonground.programme.Stage.LISTENING;
import static commonground.programme.Stage.PLAN_AGREED;
import static commonground.programme.Stage.PLAN_DRAFTED;
import static commonground.programme.Stage.VISION_AGREED;
import static org.assertj.core.api.Assertions.assertThat;

import commonground.deadline.DeadlineRow;
import commonground.deadline.DeadlineState;
import commonground.deadline.Level;
import commonground.deadline.Terms;
import commonground.kernel.DeadlineId;
import commonground.kernel.ProgrammeId;
import commonground.programme.Journey;
import commonground.programme.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForecastTest {
    private static final ProgrammeId HERE = new ProgrammeId("here");
    private static final LocalDate START = LocalDate.of(2018, 1, 1);

    private final Map<ProgrammeId, Journey> others = new HashMap<>();

    /** Here the business plan was agreed on the first day; what remains is to begin to deliver. */
    private static Journey planAgreed() {
        return journey(Map.of(FORMING, -100, PLAN_DRAFTED, -30, PLAN_AGREED, 0));
    }

    private static Journey journey(Map<Stage, Integer> days) {
        var reached = new EnumMap<Stage, LocalDate>(Stage.class);
        days.forEach((stage, day) -> reached.put(stage, START.plusDays(day)));
        return new Journey(reached);
    }

    private void elsewhere(Map<Stage, Integer> days) {
        others.put(new ProgrammeId("other" + others.size()), journey(days));
    }

    private void delivered(int... weeksAfterTheirPlan) {
        for (int weeks : weeksAfterTheirPlan)
            elsewhere(Map.of(PLAN_AGREED, 0, DELIVERING, 7 * weeks));
    }

    private Forecast forecast(Journey here, int dueInDays, int today) {
        return forecast(here, due(dueInDays, DeadlineState.ACTIVE), today);
    }

    private Forecast forecast(Journey here, DeadlineRow deadline, int today) {
        others.put(HERE, here);
        return Forecast.of(deadline, DELIVERING, here, Steps.of(others), START.plusDays(today));
    }

    private static DeadlineRow due(int days, DeadlineState state) {
        return new DeadlineRow(
                DeadlineId.next(),
                HERE,
                0,
                new Terms("Extended access", "NHS England", Level.NATIONAL, "", "", "", ""),
                START.plusDays(days),
                START.plusDays(days),
                0,
                state,
                null,
                null,
                null,
                null,
                null,
                0,
                0,
                "",
                "",
                START,
                Instant.EPOCH);
    }

    @ParameterizedTest(name = "{0} days to go, {1} gone by: {2}")
    @CsvSource({
        // elsewhere 4, 6 and 10 weeks
        "70,  0, LIKELY",
        "69,  0, TIGHT",
        "42,  0, TIGHT",
        "28,  0, TIGHT",
        "27,  0, UNLIKELY",
        "0,   0, UNLIKELY",
        // three weeks of it have gone by: 1, 3 and 7 are left
        "70, 21, LIKELY",
        "69, 21, TIGHT",
        "28, 21, TIGHT",
        "27, 21, UNLIKELY",
        // it has taken as long as it ever took, then longer
        "71, 70, LIKELY",
        "99, 74, TIGHT",
        "69, 70, PASSED",
        "70, 70, LIKELY"
    })
    void oneStepRemains(int dueIn, int gone, Verdict verdict) {
        delivered(4, 6, 10);
        assertThat(forecast(planAgreed(), dueIn, gone).verdict()).isEqualTo(verdict);
    }

    @Test
    void theNumbersStandInWholeWeeksWithTheirRange() {
        delivered(4, 6, 10);
        var forecast = forecast(planAgreed(), 66, 0);
        assertThat(forecast.remaining()).isEqualTo(new Weeks(3, 4, 6, 10));
        assertThat(forecast.words())
                .isEqualTo(
                        "The step that remains usually takes 6 weeks (4 to 10); 9 are left. One step"
                                + " as slow as it ever was, and the date is missed.");
        assertThat(forecast(planAgreed(), 30, 0).words())
                .endsWith("4 are left. It takes one step as quick as it ever was.");
        assertThat(forecast(planAgreed(), 300, 80).words())
                .contains("usually takes under a week; 31 are left.")
                .endsWith("The present step has gone on for longer than it ever took elsewhere.");
    }

    @Test
    void twoExamplesAreTooFewAndThreeAreEnough() {
        delivered(4, 6);
        var two = forecast(planAgreed(), 300, 0);
        assertThat(two.verdict()).isEqualTo(Verdict.TOO_LITTLE);
        assertThat(two.words())
                .isEqualTo("Fewer than three other programmes have taken the step that remains.");
        assertThat(two.remaining()).isNull();
        delivered(10);
        assertThat(forecast(planAgreed(), 300, 0).verdict()).isEqualTo(Verdict.LIKELY);
    }

    @Test
    void thisProgrammeIsNoExampleForItself() {
        delivered(4, 6);
        var here = journey(Map.of(PLAN_AGREED, 0, DELIVERING, 7));
        var line = forecast(here, 300, 10).steps().getLast();
        assertThat(line.examples()).isEqualTo(2);
        assertThat(line.state()).isEqualTo(StepLine.State.TAKEN);
        assertThat(line.weeksHere()).isEqualTo(1);
    }

    @Test
    void withoutAnyOtherProgrammeNothingIsSaid() {
        var alone = forecast(planAgreed(), 300, 14);
        assertThat(alone.verdict()).isEqualTo(Verdict.TOO_LITTLE);
        assertThat(alone.toGo()).hasSize(1);
        assertThat(alone.toGo().getFirst().here()).isEqualTo("2 weeks");
    }

    @Test
    void ofSeveralStepsEachIsGoneByAndOneMaySlip() {
        for (int i = 0; i < 3; i++)
            elsewhere(
                    Map.of(
                            PLAN_DRAFTED,
                            0,
                            PLAN_AGREED,
                            7 * (2 + i),
                            DELIVERING,
                            7 * (2 + i) + 7 * (4 + 3 * i)));
        // 2, 3, 4 weeks to the agreement, then 4, 7, 10
        var drafted = journey(Map.of(FORMING, -50, PLAN_DRAFTED, 0));
        var forecast = forecast(drafted, 7 * 13, 0);
        assertThat(forecast.remaining()).isEqualTo(new Weeks(3, 6, 10, 14));
        assertThat(forecast.verdict()).isEqualTo(Verdict.LIKELY);
        assertThat(forecast(drafted, 7 * 12, 0).verdict()).isEqualTo(Verdict.TIGHT);
        assertThat(forecast(drafted, 7 * 7, 0).verdict()).isEqualTo(Verdict.TIGHT);
        assertThat(forecast(drafted, 7 * 7 - 1, 0).verdict()).isEqualTo(Verdict.UNLIKELY);
    }

    @Test
    void oneStepThatIsNotKnownMakesTheWholeUnknown() {
        delivered(4, 6, 10);
        var drafted = journey(Map.of(FORMING, -50, PLAN_DRAFTED, 0));
        var forecast = forecast(drafted, 7 * 60, 0);
        assertThat(forecast.verdict()).isEqualTo(Verdict.TOO_LITTLE);
        assertThat(forecast.words())
                .isEqualTo(
                        "Fewer than three other programmes have taken 1 of the 2 steps that"
                                + " remain.");
    }

    @Test
    void aStageThatWasPassedOverIsNoExampleAndRemainsForNobody() {
        for (int i = 0; i < 3; i++)
            elsewhere(Map.of(LISTENING, 0, VISION_AGREED, 70, LEAD_NOMINATED, 77));
        var here = journey(Map.of(FORMING, 0, LISTENING, 7, VISION_AGREED, 70));
        var steps = forecast(here, 700, 70).steps();
        assertThat(line(steps, COMMON_ISSUES_AGREED).state()).isEqualTo(StepLine.State.PASSED_OVER);
        assertThat(line(steps, COMMON_ISSUES_AGREED).examples()).isZero();
        assertThat(line(steps, VISION_AGREED).examples()).isZero();
        assertThat(line(steps, VISION_AGREED).weeksHere()).isNull();
        assertThat(line(steps, LEAD_NOMINATED).state()).isEqualTo(StepLine.State.RUNNING);
        assertThat(line(steps, LEAD_NOMINATED).elsewhere()).isEqualTo(new Weeks(3, 1, 1, 1));
        assertThat(line(steps, PLAN_DRAFTED).state()).isEqualTo(StepLine.State.TO_COME);
    }

    @Test
    void stagesReachedInAnotherOrderAreNoExample() {
        elsewhere(Map.of(PLAN_DRAFTED, 0, PLAN_AGREED, 30, LEAD_NOMINATED, 40));
        elsewhere(Map.of(LEAD_NOMINATED, 0, PLAN_DRAFTED, 0, PLAN_AGREED, 0));
        var steps = forecast(planAgreed(), 300, 0).steps();
        assertThat(line(steps, PLAN_DRAFTED).examples()).isEqualTo(1);
        assertThat(line(steps, PLAN_AGREED).examples()).isEqualTo(2);
    }

    @Test
    void stepsOfOneDayTakeUnderAWeek() {
        delivered(0, 0, 0);
        var forecast = forecast(planAgreed(), 0, 0);
        assertThat(forecast.verdict()).isEqualTo(Verdict.LIKELY);
        assertThat(forecast.remaining().words()).isEqualTo("under a week");
    }

    @ParameterizedTest(name = "{0} days are {1} weeks")
    @CsvSource({"0,0", "3,0", "4,1", "7,1", "10,1", "11,2", "364,52"})
    void daysAreCountedAsTheNearestWeeks(int days, int weeks) {
        assertThat(Weeks.near(days)).isEqualTo(weeks);
    }

    @Test
    void theMedianOfAnEvenNumberLiesBetweenTheMiddleTwo() {
        delivered(2, 4, 8, 30);
        assertThat(forecast(planAgreed(), 900, 0).remaining()).isEqualTo(new Weeks(4, 2, 6, 30));
    }

    @Test
    void whatNeedsNoStepOrIsNotAwaitedOrHasPassedSaysThat() {
        delivered(4, 6, 10);
        var delivering = journey(Map.of(PLAN_AGREED, 0, DELIVERING, 7));
        assertThat(forecast(delivering, 300, 10).verdict()).isEqualTo(Verdict.NO_STEP_LEFT);
        assertThat(forecast(planAgreed(), 300, 301).verdict()).isEqualTo(Verdict.PASSED);
        for (var state : List.of(DeadlineState.SUBMITTED, DeadlineState.ASSURED)) {
            var closed = forecast(planAgreed(), due(300, state), 0);
            assertThat(closed.verdict()).isEqualTo(Verdict.NOT_AWAITED);
            assertThat(closed.says()).isFalse();
        }
        assertThat(forecast(planAgreed(), due(300, DeadlineState.RETURNED), 0).verdict())
                .isEqualTo(Verdict.LIKELY);
    }

    private static StepLine line(List<StepLine> steps, Stage to) {
        return steps.stream().filter(step -> step.to() == to).findFirst().orElseThrow();
    }
}
