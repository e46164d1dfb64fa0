package commonground.deadline;

import static commonground.deadline.ExtendedAccess.MARCH_2019;
import static commonground.deadline.ExtendedAccess.OCTOBER_2018;
import static commonground.deadline.ExtendedAccess.wasAssured;
import static commonground.deadline.ExtendedAccess.wasMoved;
import static commonground.deadline.ExtendedAccess.wasReturned;
import static commonground.deadline.ExtendedAccess.wasSet;
import static commonground.deadline.ExtendedAccess.wasSubmitted;
import static org.assertj.core.api.Assertions.assertThat;

import commonground.kernel.Moment;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatenessTest {
    private static final LocalDate SET_ON = LocalDate.of(2016, 12, 1);

    @ParameterizedTest(name = "due {0}, read at {1}: {2}")
    @CsvSource({
        // an hour before and after midnight in London, winter time
        "2019-01-15, 2019-01-15T23:59:59Z, today",
        "2019-01-15, 2019-01-16T00:00:00Z, 1 day late",
        // summer time: midnight in London is 23:00 UTC
        "2018-10-01, 2018-09-30T22:59:59Z, tomorrow",
        "2018-10-01, 2018-09-30T23:00:00Z, today",
        "2018-10-01, 2018-10-01T22:59:59Z, today",
        "2018-10-01, 2018-10-01T23:00:00Z, 1 day late",
        // the day of 23 hours and the day of 25 hours count as one day each
        "2018-03-26, 2018-03-24T12:00:00Z, in 2 days",
        "2018-03-25, 2018-03-25T22:59:59Z, today",
        "2018-03-25, 2018-03-25T23:00:00Z, 1 day late",
        "2018-10-29, 2018-10-27T12:00:00Z, in 2 days",
        "2018-10-28, 2018-10-28T23:59:59Z, today",
        "2018-10-28, 2018-10-29T00:00:00Z, 1 day late",
        // leap day, and the year without one
        "2020-02-29, 2020-02-28T12:00:00Z, tomorrow",
        "2020-02-29, 2020-03-01T00:00:00Z, 1 day late",
        "2020-03-01, 2020-02-28T12:00:00Z, in 2 days",
        "2019-03-01, 2019-02-28T12:00:00Z, tomorrow",
        // end of month and of year
        "2019-06-30, 2019-06-30T22:30:00Z, today",
        "2019-06-30, 2019-06-30T23:30:00Z, 1 day late",
        "2018-12-31, 2018-12-31T23:59:59Z, today",
        "2018-12-31, 2019-01-01T00:00:00Z, 1 day late",
        "2019-01-01, 2018-12-31T12:00:00Z, tomorrow",
        "2018-10-01, 2018-06-14T08:00:00Z, in 109 days",
        "2018-06-08, 2018-06-14T08:00:00Z, 6 days late"
    })
    void isJudgedByTheDateInLondon(LocalDate due, Instant readAt, String words) {
        var row =
                new ExtendedAccess.Record()
                        .on(SET_ON, wasSet())
                        .on(SET_ON, wasMoved(MARCH_2019, due))
                        .row();
        assertThat(at(readAt, row).words()).isEqualTo(words);
    }

    @Test
    void theRealDatesOfExtendedAccessAsTheyWereBelievedThen() {
        var before = new ExtendedAccess.Record().on(LocalDate.of(2016, 9, 22), wasSet()).row();
        var after =
                new ExtendedAccess.Record()
                        .on(LocalDate.of(2016, 9, 22), wasSet())
                        .on(LocalDate.of(2018, 2, 2), wasMoved(MARCH_2019, OCTOBER_2018))
                        .row();
        var firstOfFebruary = Instant.parse("2018-02-01T09:00:00Z");
        var thirdOfFebruary = Instant.parse("2018-02-03T09:00:00Z");

        assertThat(at(firstOfFebruary, before).words()).isEqualTo("in 423 days");
        assertThat(at(thirdOfFebruary, after).words()).isEqualTo("in 240 days");
        assertThat(after.slippage()).isEqualTo(new Slippage(-181));
        assertThat(after.slippage().words()).isEqualTo("181 days earlier");
        assertThat(at(Instant.parse("2019-04-01T09:00:00Z"), before).words())
                .isEqualTo("1 day late");
        assertThat(at(Instant.parse("2019-04-01T09:00:00Z"), after).words())
                .isEqualTo("182 days late");
    }

    @ParameterizedTest(name = "due 31 March 2019, submitted {0}: {1}")
    @CsvSource({
        "2019-03-28, submitted 3 days early",
        "2019-03-30, submitted 1 day early",
        "2019-03-31, submitted on the day",
        "2019-04-01, submitted 1 day late",
        "2019-05-20, submitted 50 days late"
    })
    void whatWasSubmittedIsJudgedByTheDateOfTheSubmission(LocalDate on, String words) {
        var record = new ExtendedAccess.Record().on(SET_ON, wasSet()).on(on, wasSubmitted(on));
        assertThat(inTwoThousandThirty(record.row()).words()).isEqualTo(words);
        assertThat(inTwoThousandThirty(record.on(on, wasAssured()).row()).words()).isEqualTo(words);
    }

    @Test
    void whatWasReturnedIsLateAgainOnceTheDateHasPassed() {
        var row =
                new ExtendedAccess.Record()
                        .on(SET_ON, wasSet())
                        .on(MARCH_2019.minusDays(5), wasSubmitted(MARCH_2019.minusDays(5)))
                        .on(MARCH_2019.minusDays(1), wasReturned())
                        .row();
        assertThat(Lateness.of(row, MARCH_2019).isLate()).isFalse();
        assertThat(Lateness.of(row, MARCH_2019.plusDays(1)).isLate()).isTrue();
    }

    @Test
    void bringingTheDateForwardAfterwardsMakesNobodyLate() {
        var november = LocalDate.of(2018, 11, 20);
        var row =
                new ExtendedAccess.Record()
                        .on(SET_ON, wasSet())
                        .on(november, wasSubmitted(november))
                        .on(november.plusDays(1), wasMoved(MARCH_2019, OCTOBER_2018))
                        .row();
        assertThat(Lateness.of(row, november.plusDays(2)).timing())
                .isEqualTo(Lateness.Timing.SUBMITTED_IN_TIME);
    }

    private static Lateness at(Instant instant, DeadlineRow row) {
        return new Moment(1, instant, false, "")
                .read(() -> Lateness.of(row, Moment.current().date()));
    }

    private static Lateness inTwoThousandThirty(DeadlineRow row) {
        return Lateness.of(row, LocalDate.of(2030, 1, 1));
    }
}
