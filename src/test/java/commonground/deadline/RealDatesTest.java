package commonground.deadline;

import static commonground.deadline.ExtendedAccess.DEADLINE;
import static commonground.deadline.ExtendedAccess.PROGRAMME;
import static org.assertj.core.api.Assertions.assertThat;

import commonground.kernel.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The dates that commissioners really set and moved between 2016 and 2023, each read at moments
 * before and after: what was believed then, and how late it was.
 */
class RealDatesTest {
    /**
     * @param dates the first one, then each it was moved to with the day of that, as {@code
     *     2019-03-31 2018-10-01@2018-02-02}
     */
    @ParameterizedTest(name = "{0}: {2} at {3}, {4}")
    @CsvSource({
        // set in the planning guidance for 2017 to 2019, for the half and for everybody
        "half of the people, 2018-03-31, 2018-03-31, 2016-09-22T11:00:00Z, in 555 days",
        "half of the people, 2018-03-31, 2018-03-31, 2018-03-31T22:59:59Z, today",
        "half of the people, 2018-03-31, 2018-03-31, 2018-03-31T23:00:00Z, 1 day late",
        "all people, 2019-03-31 2018-10-01@2018-02-02, 2019-03-31, 2016-09-22T11:00:00Z, in 920 days",
        "all people, 2019-03-31 2018-10-01@2018-02-02, 2019-03-31, 2018-02-01T23:59:59Z, in 423 days",
        "all people, 2019-03-31 2018-10-01@2018-02-02, 2018-10-01, 2018-02-02T12:00:00Z, in 241 days",
        "all people, 2019-03-31 2018-10-01@2018-02-02, 2018-10-01, 2018-10-01T22:59:59Z, today",
        "all people, 2019-03-31 2018-10-01@2018-02-02, 2018-10-01, 2018-10-01T23:00:00Z, 1 day late",
        // the night in which the clocks go back is in the 27 days
        "all people, 2019-03-31 2018-10-01@2018-02-02, 2018-10-01, 2018-10-28T12:00:00Z, 27 days late",
        // Staffordshire set a date of its own, a month earlier
        "all people locally, 2019-03-31 2018-10-01@2018-02-02 2018-09-01@2018-03-01, 2018-10-01, 2018-02-28T23:59:59Z, in 215 days",
        "all people locally, 2019-03-31 2018-10-01@2018-02-02 2018-09-01@2018-03-01, 2018-09-01, 2018-03-01T12:00:00Z, in 184 days",
        "all people locally, 2019-03-31 2018-10-01@2018-02-02 2018-09-01@2018-03-01, 2018-09-01, 2018-08-31T23:00:00Z, today",
        "all people locally, 2019-03-31 2018-10-01@2018-02-02 2018-09-01@2018-03-01, 2018-09-01, 2018-09-01T23:00:00Z, 1 day late",
        "plans for general practice, 2016-12-23, 2016-12-23, 2016-12-23T23:59:59Z, today",
        "plans for general practice, 2016-12-23, 2016-12-23, 2016-12-24T00:00:00Z, 1 day late",
        "registration of networks, 2019-05-15, 2019-05-15, 2019-02-01T09:00:00Z, in 103 days",
        // over the spring change of the clocks on 31 March 2019
        "registration of networks, 2019-05-15, 2019-05-15, 2019-03-31T00:59:59Z, in 45 days",
        "registration of networks, 2019-05-15, 2019-05-15, 2019-03-31T23:00:00Z, in 44 days",
        "registration of networks, 2019-05-15, 2019-05-15, 2019-05-15T23:00:00Z, 1 day late",
        "coverage confirmed, 2019-05-31, 2019-05-31, 2019-05-31T22:59:59Z, today",
        "coverage confirmed, 2019-05-31, 2019-05-31, 2019-05-31T23:00:00Z, 1 day late",
        "network agreement signed, 2019-06-30, 2019-06-30, 2019-05-31T12:00:00Z, in 30 days",
        "network agreement signed, 2019-06-30, 2019-06-30, 2019-06-30T23:30:00Z, 1 day late",
        "network contract live, 2019-07-01, 2019-07-01, 2019-06-30T22:59:59Z, tomorrow",
        "network contract live, 2019-07-01, 2019-07-01, 2019-06-30T23:00:00Z, today",
        // a year before, with the leap day between
        "workforce plan, 2020-08-31, 2020-08-31, 2019-08-31T12:00:00Z, in 366 days",
        "workforce plan, 2020-08-31, 2020-08-31, 2020-02-29T12:00:00Z, in 184 days",
        "workforce plan, 2020-08-31, 2020-08-31, 2020-08-31T23:00:00Z, 1 day late",
        "unclaimed estimate, 2020-09-30, 2020-09-30, 2020-09-30T22:00:00Z, today",
        // winter time again since 25 October: midnight is midnight
        "intentions, 2020-10-31, 2020-10-31, 2020-10-25T12:00:00Z, in 6 days",
        "intentions, 2020-10-31, 2020-10-31, 2020-10-31T23:59:59Z, today",
        "intentions, 2020-10-31, 2020-10-31, 2020-11-01T00:00:00Z, 1 day late",
        "enhanced access plan, 2022-07-31, 2022-07-31, 2022-07-30T23:00:00Z, today",
        "enhanced access plan, 2022-07-31, 2022-07-31, 2022-07-31T23:00:00Z, 1 day late",
        "enhanced access begins, 2022-10-01, 2022-10-01, 2022-07-31T12:00:00Z, in 62 days",
        "enhanced access begins, 2022-10-01, 2022-10-01, 2022-10-02T12:00:00Z, 1 day late",
        // extended by about seven weeks
        "capacity and access plan, 2023-06-30 2023-08-18@2023-06-26, 2023-06-30, 2023-06-25T12:00:00Z, in 5 days",
        "capacity and access plan, 2023-06-30 2023-08-18@2023-06-26, 2023-08-18, 2023-06-26T12:00:00Z, in 53 days",
        "capacity and access plan, 2023-06-30 2023-08-18@2023-06-26, 2023-08-18, 2023-07-01T12:00:00Z, in 48 days",
        "capacity and access plan, 2023-06-30 2023-08-18@2023-06-26, 2023-08-18, 2023-08-18T23:00:00Z, 1 day late"
    })
    void wasBelievedThen(
            String what, String dates, LocalDate dueThen, Instant readAt, String words) {
        var row = asOf(readAt, what, dates.split(" "));

        var lateness = new Moment(1, readAt, false, "").read(() -> late(row));

        assertThat(row.due()).isEqualTo(dueThen);
        assertThat(lateness.words()).isEqualTo(words);
        assertThat(row.originalDue()).isEqualTo(LocalDate.parse(dates.split(" ")[0]));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2019-03-31 2018-10-01@2018-02-02, 181 days earlier",
        "2019-03-31 2018-10-01@2018-02-02 2018-09-01@2018-03-01, 211 days earlier",
        "2023-06-30 2023-08-18@2023-06-26, 49 days later"
    })
    void slippedFromTheFirstDate(String dates, String words) {
        var row = asOf(Instant.parse("2024-01-01T12:00:00Z"), "what", dates.split(" "));
        assertThat(row.slippage().words()).isEqualTo(words);
    }

    private static Lateness late(DeadlineRow row) {
        return Lateness.of(row, Moment.current().date());
    }

    /** What had been recorded by then: a move counts from the noon of its day. */
    private static DeadlineRow asOf(Instant then, String what, String... dates) {
        var record = new ExtendedAccess.Record();
        var due = LocalDate.parse(dates[0]);
        record.on(LocalDate.of(2016, 9, 22), wasSet(what, due));
        for (var moved : Stream.of(dates).skip(1).map(date -> date.split("@")).toList()) {
            var to = LocalDate.parse(moved[0]);
            var on = LocalDate.parse(moved[1]);
            if (on.atTime(12, 0).atZone(Moment.LONDON).toInstant().isAfter(then)) break;
            record.on(
                    on, new DeadlineMoved(DEADLINE, PROGRAMME, due, to, "guidance", "NHS England"));
            due = to;
        }
        return record.row();
    }

    private static DeadlineSet wasSet(String what, LocalDate due) {
        return new DeadlineSet(
                DEADLINE,
                PROGRAMME,
                what,
                "NHS England",
                Level.NATIONAL,
                due,
                "",
                "",
                "",
                "",
                "",
                "");
    }
}
