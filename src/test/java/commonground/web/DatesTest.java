package commonground.web;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.kernel.Moment;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
    private final Dates dates = new Dates();

    /** Half an hour before midnight in London, in summer time: already 14 June there. */
    private static final Moment MOMENT =
            new Moment(40, Instant.parse("2018-06-13T23:30:00Z"), true, "");

    @Test
    void datesAreWrittenOut() {
        assertThat(dates.date(LocalDate.of(2018, 3, 3))).isEqualTo("3 March 2018");
        assertThat(dates.date((LocalDate) null)).isEmpty();
    }

    @Test
    void timesAreThoseOfTheUnitedKingdom() {
        assertThat(dates.time(Instant.parse("2018-03-03T09:00:00Z")))
                .isEqualTo("3 March 2018, 09:00");
        assertThat(dates.time(Instant.parse("2018-07-03T09:00:00Z")))
                .isEqualTo("3 July 2018, 10:00");
        assertThat(dates.date(Instant.parse("2018-07-03T23:30:00Z"))).isEqualTo("4 July 2018");
    }

    @ParameterizedTest
    @CsvSource({
        "2018-06-14, today, today",
        "2018-06-15, tomorrow, tomorrow",
        "2018-06-26, in 12 days, in 12 days",
        "2018-06-13, yesterday, 1 day late",
        "2018-06-08, 6 days ago, 6 days late"
    })
    void distancesAreCountedFromTheMomentRead(LocalDate date, String fromNow, String due) {
        MOMENT.read(() -> {
            assertThat(dates.fromNow(date)).isEqualTo(fromNow);
            assertThat(dates.due(date)).isEqualTo(due);
            return true;
        });
    }
}
