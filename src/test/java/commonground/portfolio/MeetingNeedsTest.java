package commonground.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.kernel.MeetingId;
import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.listening.Attendance;
import commonground.listening.MeetingRow;
import commonground.listening.MeetingState;
import commonground.web.Dates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MeetingNeedsTest {
    private static final PracticeCode ELM_PARK = new PracticeCode("Y00001");
    private static final PracticeCode MILL_ROAD = new PracticeCode("Y00002");
    private static final ProgrammeId PROGRAMME = new ProgrammeId("ashdown-heath");

    private final MeetingNeeds needs =
            new MeetingNeeds(
                    new Dates(), Map.of(PROGRAMME, "Ashdown Heath"), practice -> "Elm Park");

    @Test
    void thePracticeIsAskedWhetherThisIsWhatItSaid() {
        assertThat(needs.of(List.of(met(MeetingState.REFLECTED_BACK, 2)), ELM_PARK))
                .extracting(Need::what)
                .containsExactly("Is this what your practice said on 12 September 2016?");
        assertThat(needs.of(List.of(met(MeetingState.REFLECTED_BACK, 2)), MILL_ROAD)).isEmpty();
        assertThat(needs.of(List.of(met(MeetingState.HEARD, 2)), ELM_PARK)).isEmpty();
    }

    @Test
    void whoListenedIsToldWhatHasToGoBackAndWhatIsNotConfirmed() {
        var all =
                List.of(
                        met(MeetingState.HEARD, 2),
                        met(MeetingState.CORRECTED, 2),
                        met(MeetingState.REFLECTED_BACK, 2));
        assertThat(needs.of(all, null))
                .extracting(Need::what)
                .containsExactly(
                        "What Elm Park said on 12 September 2016: to be reflected back",
                        "What Elm Park said on 12 September 2016: to be reflected back",
                        "What Elm Park said on 12 September 2016: not confirmed by it yet");
        assertThat(needs.of(List.of(met(MeetingState.HEARD, 0)), null)).isEmpty();
    }

    private static MeetingRow met(MeetingState state, int statements) {
        var manager = new PersonId("manager");
        return new MeetingRow(
                new MeetingId("elm-park"),
                PROGRAMME,
                ELM_PARK,
                3,
                LocalDate.of(2016, 9, 12),
                new Attendance("At the surgery", List.of(), "two partners", List.of(manager)),
                state,
                statements,
                0,
                null,
                null,
                manager,
                Instant.EPOCH);
    }
}
