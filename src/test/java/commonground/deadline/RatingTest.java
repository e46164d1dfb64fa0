package commonground.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.kernel.DeadlineId;
import commonground.kernel.ProgrammeId;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RatingTest {
    private static final LocalDate TODAY = LocalDate.of(2018, 2, 1);

    @ParameterizedTest
    @CsvSource({
        "-1, 7, 7, true,  RED",
        " 0, 7, 6, true,  RED",
        "14, 7, 6, true,  RED",
        "14, 7, 7, true,  GREEN",
        "14, 0, 0, true,  GREEN",
        "14, 0, 0, false, AMBER",
        "15, 7, 6, true,  AMBER",
        "56, 7, 6, true,  AMBER",
        "56, 7, 7, false, AMBER",
        "57, 7, 0, false, GREEN"
    })
    void isWorkedOutFromTheDaysLeftTheEvidenceAndWhatSatisfiesIt(
            int days, int required, int supplied, boolean satisfied, Rating rating) {
        var row = row(DeadlineState.ACTIVE, days, required, supplied);
        assertThat(Rating.of(row, satisfied, TODAY)).isEqualTo(rating);
    }

    @ParameterizedTest
    @EnumSource(
            value = DeadlineState.class,
            names = {"DRAFTED", "ASSURED", "MISSED", "WAIVED", "SUPERSEDED"})
    void isGreyWhereNothingIsAwaited(DeadlineState state) {
        assertThat(Rating.of(row(state, -100, 7, 0), false, TODAY)).isEqualTo(Rating.GREY);
    }

    @Test
    void whatWasSubmittedWaitsForSomebodyElse() {
        assertThat(Rating.of(row(DeadlineState.SUBMITTED, -3, 7, 0), false, TODAY))
                .isEqualTo(Rating.GREEN);
    }

    @Test
    void whatWasReturnedIsDueAgain() {
        assertThat(Rating.of(row(DeadlineState.RETURNED, -3, 0, 0), true, TODAY))
                .isEqualTo(Rating.RED);
    }

    private static DeadlineRow row(DeadlineState state, int days, int required, int supplied) {
        var terms = new Terms("Extended access", "NHS England", Level.NATIONAL, "", "", "", "");
        var due = TODAY.plusDays(days);
        return new DeadlineRow(
                new DeadlineId("one"),
                new ProgrammeId("town"),
                0,
                terms,
                due,
                due,
                0,
                state,
                null,
                null,
                null,
                null,
                null,
                required,
                supplied,
                "",
                "",
                TODAY,
                Instant.EPOCH);
    }
}
