package commonground.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import commonground.kernel.Check;
import commonground.kernel.Refusal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateInputTest {
    @ParameterizedTest
    @CsvSource({
        "3, 3, 2018, 2018-03-03",
        "03, 03, 2018, 2018-03-03",
        "29, 2, 2020, 2020-02-29",
        "1, October, 2018, 2018-10-01",
        "1, oct, 2018, 2018-10-01"
    })
    void readsDatesAsPeopleTypeThem(String day, String month, String year, LocalDate expected) {
        var check = new Check();
        assertThat(new DateInput(" " + day, month + " ", year).parse(check, "due"))
                .isEqualTo(expected);
        check.done();
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', '', date.missing",
        "3, '', 2018, date.incomplete",
        "'', '', 2018, date.incomplete",
        "31, 2, 2018, date.not-real",
        "29, 2, 2019, date.not-real",
        "1, 13, 2018, date.not-real",
        "1, Ma, 2018, date.not-real",
        "0, 1, 2018, date.not-real",
        "one, 1, 2018, date.not-real",
        "3, 3, 18, date.year",
        "3, 3, 20188, date.year",
        "3, 3, -201, date.year"
    })
    void refusesWhatIsNoDate(String day, String month, String year, String key) {
        assertThat(refusalOf(new DateInput(day, month, year)).reasons())
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.key()).isEqualTo(key);
                    assertThat(reason.field()).isEqualTo("due");
                });
    }

    @Test
    void saysWhichPartsAreMissing() {
        var reason = refusalOf(new DateInput("3", null, null)).reasons().getFirst();
        assertThat(reason.arguments()).containsExactly("month and year");
    }

    @Test
    void nothingIsAnAnswerWhereADateIsOptional() {
        assertThat(DateInput.EMPTY.parseOrNothing(new Check(), "due")).isNull();
    }

    @Test
    void showsADateAgain() {
        assertThat(DateInput.of(LocalDate.of(2018, 10, 1)))
                .isEqualTo(new DateInput("1", "10", "2018"));
        assertThat(DateInput.of(null).isEmpty()).isTrue();
        assertThat(DateInput.orEmpty(null).isEmpty()).isTrue();
    }

    private static Refusal refusalOf(DateInput typed) {
        var check = new Check();
        typed.parse(check, "due");
        return catchThrowableOfType(Refusal.class, check::done);
    }
}
