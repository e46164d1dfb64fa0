package commonground.dissent;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.dissent.Trend.Month;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TrendTest {
    @Test
    void everyMonthSaysWhatWasRaisedWhatEndedAndWhatWasOpenAtItsEnd() {
        var trend =
                Trend.of(
                        Stream.of(day(2018, 1, 3), day(2018, 1, 31), day(2018, 3, 1)),
                        Stream.of(day(2018, 2, 14)),
                        day(2018, 3, 14));

        assertThat(trend.months())
                .containsExactly(
                        new Month(YearMonth.of(2018, 1), 2, 0, 2),
                        new Month(YearMonth.of(2018, 2), 0, 1, 1),
                        new Month(YearMonth.of(2018, 3), 1, 0, 2));
    }

    @Test
    void whatIsStillOpenHasNoEnd() {
        var trend =
                Trend.of(Stream.of(day(2018, 1, 3)), Stream.of((LocalDate) null), day(2018, 1, 9));
        assertThat(trend.months()).containsExactly(new Month(YearMonth.of(2018, 1), 1, 0, 1));
    }

    @Test
    void withoutAnyObjectionThereIsNoTrend() {
        assertThat(Trend.of(Stream.of(), Stream.of(), day(2018, 1, 9)).isEmpty()).isTrue();
    }

    @Test
    void aPageShowsTheLastYear() {
        var trend = Trend.of(Stream.of(day(2016, 1, 3)), Stream.of(), day(2018, 6, 14));
        assertThat(trend.months()).hasSize(30);
        assertThat(trend.shown()).hasSize(12).endsWith(trend.months().getLast());
    }

    @Test
    void theHighestIsTheLatestOfThoseAsHigh() {
        var trend =
                Trend.of(
                        Stream.of(day(2018, 1, 3), day(2018, 3, 3)),
                        Stream.of(day(2018, 2, 3)),
                        day(2018, 3, 14));
        assertThat(trend.highest().month()).isEqualTo(YearMonth.of(2018, 3));
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}
