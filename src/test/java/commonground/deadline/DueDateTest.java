package commonground.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import commonground.kernel.Moment;
import commonground.kernel.Refusal;
import commonground.web.DateInput;
import commonground.web.Forms;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DueDateTest {
    private static final LocalDate OPENED = LocalDate.of(2016, 9, 12);
    private static final Moment NOW =
            new Moment(1, Instant.parse("2018-06-14T08:00:00Z"), true, "");

    @Test
    void aDateToComeIsTakenAsItIs() {
        var october = LocalDate.of(2018, 10, 1);
        assertThat(typed(october, null)).isEqualTo(october);
        assertThat(typed(NOW.date(), null)).isEqualTo(NOW.date());
    }

    @Test
    void aDateThatHasPassedHasToBeMeant() {
        var yesterday = LocalDate.of(2018, 6, 13);
        refused(yesterday, "deadline.due-has-passed");
        assertThat(typed(yesterday, "yes")).isEqualTo(yesterday);
        refused(OPENED, "deadline.due-has-passed");
    }

    @Test
    void aDateBeforeTheProgrammeIsAskedForWithTheDayItWasOpened() {
        refused(OPENED.minusDays(1), "deadline.before-programme");
        assertThat(typed(OPENED.minusDays(1), "yes")).isEqualTo(OPENED.minusDays(1));
    }

    private static void refused(LocalDate date, String why) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> typed(date, null))
                .withMessageContaining("key=" + why + ",");
    }

    private static LocalDate typed(LocalDate date, @Nullable String confirmed) {
        return NOW.read(() ->
                Forms.read(check ->
                        DueDate.read(check, "due", DateInput.of(date), confirmed, OPENED)));
    }
}
