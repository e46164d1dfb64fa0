package commonground.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.kernel.MilestoneId;
import commonground.kernel.PersonId;
import commonground.kernel.ProgrammeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CriticalPathTest {
    private static final LocalDate TODAY = LocalDate.of(2018, 6, 14);
    private static final LocalDate DUE = LocalDate.of(2018, 10, 1);

    private final Map<String, MilestoneRow> plan = new LinkedHashMap<>();

    @Test
    void nothingLeadsToADeadlineThatNoMilestoneIsToSatisfy() {
        planned("rooms", "2018-07-01");
        assertThat(path()).returns(CriticalPath.Fit.NOTHING_LINKED, CriticalPath::fit);
        assertThat(path("unheard-of")).returns(List.of(), CriticalPath::steps);
    }

    @Test
    void theChainGoesBackThroughWhatEachWaitsFor() {
        planned("rooms", "2018-07-01");
        planned("rota", "2018-08-15", "rooms");
        planned("hub", "2018-09-19", "rota");

        assertThat(path("hub"))
                .returns(CriticalPath.Fit.FITS, CriticalPath::fit)
                .returns(12L, CriticalPath::slackDays)
                .returns("Fits with 12 days to spare.", CriticalPath::words);
        assertThat(titles(path("hub"))).containsExactly("rooms", "rota", "hub");
        assertThat(path("hub").steps())
                .extracting(CriticalPath.Step::slackDays)
                .containsExactly(45L, 35L, 12L);
        assertThat(deciding("hub")).isEqualTo("hub");
    }

    @Test
    void whatIsPlannedAfterWhatWaitsForItDecidesAndDoesNotFit() {
        planned("rooms", "2018-07-01");
        planned("rota", "2018-10-13", "rooms");
        planned("hub", "2018-09-01", "rota");

        assertThat(path("hub"))
                .returns(CriticalPath.Fit.OVER, CriticalPath::fit)
                .returns(-12L, CriticalPath::slackDays)
                .returns("Does not fit: 12 days over.", CriticalPath::words);
        assertThat(deciding("hub")).isEqualTo("rota");
        assertThat(path("hub").steps())
                .extracting(CriticalPath.Step::slackDays)
                .containsExactly(104L, -42L, -12L);
    }

    @Test
    void ofADiamondTheLaterSideIsTheChain() {
        planned("agreed", "2018-06-30");
        planned("rooms", "2018-07-15", "agreed");
        planned("staff", "2018-08-20", "agreed");
        planned("hub", "2018-09-01", "rooms", "staff");

        assertThat(titles(path("hub"))).containsExactly("agreed", "staff", "hub");
    }

    @Test
    void ofSeveralThatSatisfyItTheLatestCounts() {
        planned("evenings", "2018-07-01");
        planned("hub", "2018-09-30");

        assertThat(path("evenings", "hub")).returns(1L, CriticalPath::slackDays);
        assertThat(path("evenings", "hub").words()).isEqualTo("Fits with 1 day to spare.");
        assertThat(titles(path("evenings", "hub"))).containsExactly("hub");
    }

    @Test
    void whatIsMetIsNoStepAndHoldsNothingUp() {
        planned("rooms", "2018-12-01");
        met("rooms", "2018-06-01");
        planned("hub", "2018-10-01", "rooms");

        assertThat(titles(path("hub"))).containsExactly("hub");
        assertThat(path("hub").words()).isEqualTo("Fits to the day: nothing may slip.");

        met("hub", "2018-06-10");
        assertThat(path("hub")).returns(CriticalPath.Fit.ALL_MET, CriticalPath::fit);
    }

    @Test
    void whatIsLateIsExpectedTodayAtTheEarliest() {
        planned("rooms", "2018-05-01");
        planned("hub", "2018-06-01", "rooms");

        assertThat(path("hub").expected()).isEqualTo(TODAY);
        assertThat(deciding("hub")).isEqualTo("rooms");
    }

    @Test
    void whatWasGivenUpIsWaitedForNoLongerAndSaid() {
        planned("rooms", "2019-01-01");
        givenUp("rooms");
        planned("hub", "2018-09-01", "rooms");

        assertThat(path("hub")).returns(CriticalPath.Fit.FITS, CriticalPath::fit);
        assertThat(path("hub").givenUp()).extracting(MilestoneRow::title).containsExactly("rooms");
        givenUp("hub");
        assertThat(path("hub")).returns(CriticalPath.Fit.NOTHING_LINKED, CriticalPath::fit);
    }

    @Test
    void whatIsNotKnownIsPassedOver() {
        planned("hub", "2018-09-01", "never-planned");

        assertThat(titles(path("hub", "nor-this"))).containsExactly("hub");
    }

    @Test
    void aCircleThatShouldNeverBeEndsNevertheless() {
        planned("rooms", "2018-07-01", "hub");
        planned("hub", "2018-09-01", "rooms");

        assertThat(path("hub").expected()).isEqualTo(LocalDate.of(2018, 9, 1));
        assertThat(titles(path("hub"))).containsExactly("rooms", "hub");
    }

    @Test
    void manyWaysToOneMilestoneAreLookedAtOnce() {
        planned("0", "2018-07-01");
        for (int i = 1; i < 60; i++)
            planned(
                    "" + i,
                    "2018-07-01",
                    IntStream.range(Math.max(0, i - 20), i)
                            .mapToObj(String::valueOf)
                            .toArray(String[]::new));

        assertThat(path("59").steps()).isNotEmpty();
    }

    private CriticalPath path(String... linked) {
        return CriticalPath.to(
                DUE, Stream.of(linked).map(MilestoneId::new).toList(), plan.values(), TODAY);
    }

    private String deciding(String linked) {
        return path(linked).deciding().milestone().title();
    }

    private static List<String> titles(CriticalPath path) {
        return path.steps().stream().map(step -> step.milestone().title()).toList();
    }

    private void planned(String id, String due, String... after) {
        plan.put(id, row(id, due, MilestoneState.OPEN, null, after));
    }

    private void met(String id, String on) {
        plan.put(id, row(id, on, MilestoneState.MET, LocalDate.parse(on)));
    }

    private void givenUp(String id) {
        plan.put(id, row(id, "2018-06-01", MilestoneState.GIVEN_UP, TODAY));
    }

    private static MilestoneRow row(
            String id, String due, MilestoneState state, LocalDate ended, String... after) {
        return new MilestoneRow(
                new MilestoneId(id),
                new ProgrammeId("ashdown-heath"),
                0,
                id,
                new PersonId("helen"),
                LocalDate.parse(due),
                LocalDate.parse(due),
                Stream.of(after).map(MilestoneId::new).toList(),
                List.of(),
                state,
                ended,
                "",
                TODAY,
                List.of(),
                Instant.EPOCH);
    }
}
