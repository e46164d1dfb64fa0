package commonground.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.kernel.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MorningsTest {
    private static final LocalDate DUE = LocalDate.of(2018, 10, 1);

    private final Mornings mornings = new Mornings(LocalTime.of(8, 0));

    private static Instant london(String dateAndTime) {
        return LocalDateTime.parse(dateAndTime).atZone(Moment.LONDON).toInstant();
    }

    private List<Integer> steps(LocalDate due, Instant from, int howMany) {
        var steps = new ArrayList<Integer>();
        for (var at = from; steps.size() < howMany; ) {
            var next = mornings.next(due, at);
            assertThat(next.at()).isAfter(at);
            steps.add(next.daysLeft());
            at = next.at();
        }
        return steps;
    }

    @Test
    void remindsFourTimesBeforeItIsDueAndThenEveryDayThatItIsLate() {
        assertThat(steps(DUE, london("2018-01-01T00:00"), 7))
                .containsExactly(28, 14, 7, 1, -1, -2, -3);
    }

    @Test
    void remindsAtEightInTheMorning() {
        assertThat(mornings.next(DUE, london("2018-09-01T12:00")))
                .isEqualTo(new Mornings.Step(28, london("2018-09-03T08:00")));
    }

    @Test
    void doesNotMakeUpForWhatHasPassed() {
        assertThat(steps(DUE, london("2018-09-20T12:00"), 3)).containsExactly(7, 1, -1);
    }

    @Test
    void aStepWhoseMinuteItIsHasPassed() {
        assertThat(mornings.next(DUE, london("2018-09-24T08:00")).daysLeft()).isEqualTo(1);
    }

    @Test
    void onTheDueDateItselfTheNextIsTheMorningAfter() {
        assertThat(mornings.next(DUE, london("2018-10-01T00:00")))
                .isEqualTo(new Mornings.Step(-1, london("2018-10-02T08:00")));
    }

    @Test
    void whatIsLateWhenItIsRecordedIsRemindedOfFromTheNextMorning() {
        assertThat(mornings.next(DUE, london("2018-10-20T12:00")))
                .isEqualTo(new Mornings.Step(-20, london("2018-10-21T08:00")));
        assertThat(mornings.next(DUE, london("2018-10-20T07:59")))
                .isEqualTo(new Mornings.Step(-19, london("2018-10-20T08:00")));
    }

    @Test
    void isAtEightByTheClockOnTheWallBothSidesOfAClockChange() {
        var backTo = LocalDate.of(2018, 10, 29);
        assertThat(mornings.next(backTo, london("2018-10-25T09:00")).at())
                .isEqualTo(Instant.parse("2018-10-28T08:00:00Z"));
        assertThat(mornings.next(backTo, london("2018-10-20T09:00")).at())
                .isEqualTo(Instant.parse("2018-10-22T07:00:00Z"));
        var forwardTo = LocalDate.of(2019, 3, 31);
        assertThat(mornings.next(forwardTo, london("2019-03-31T09:00")).at())
                .isEqualTo(Instant.parse("2019-04-01T07:00:00Z"));
        assertThat(mornings.next(forwardTo, london("2019-03-29T09:00")).at())
                .isEqualTo(Instant.parse("2019-03-30T08:00:00Z"));
    }

    @Test
    void anHourThatTheClocksSkipIsAnHourLater() {
        var early = new Mornings(LocalTime.of(1, 30));
        assertThat(early.next(LocalDate.of(2019, 4, 1), london("2019-03-30T12:00")).at())
                .isEqualTo(Instant.parse("2019-03-31T01:30:00Z"));
    }

    @Test
    void countsDaysOverALeapDay() {
        assertThat(mornings.next(LocalDate.of(2020, 3, 1), london("2020-02-20T12:00")))
                .isEqualTo(new Mornings.Step(7, london("2020-02-23T08:00")));
    }
}
