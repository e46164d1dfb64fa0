package commonground.dissent;

import static commonground.dissent.Objected.ELM_PARK;
import static commonground.dissent.Objected.MILL_ROAD;
import static commonground.dissent.Objected.NURSES;
import static commonground.dissent.Objected.OAK_LANE;
import static commonground.dissent.Objected.SATURDAYS;
import static commonground.dissent.Objected.TODAY;
import static commonground.dissent.Objected.by;
import static org.assertj.core.api.Assertions.assertThat;

import commonground.decision.CommonGround;
import commonground.decision.DecisionRow;
import commonground.decision.DecisionState;
import commonground.decision.PositionRow;
import commonground.decision.Stance;
import commonground.decision.Subject;
import commonground.kernel.DecisionId;
import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeatMapTest {
    private static final ProgrammeId ASHDOWN = new ProgrammeId("ashdown-heath");
    private static final PersonId SOMEBODY = new PersonId("somebody");

    @Test
    void everyPracticeHasACellForEveryIssueInTheOrderGiven() {
        var map = map(List.of(MILL_ROAD, ELM_PARK), Map.of());

        assertThat(map.lines())
                .extracting(HeatMap.Line::practice)
                .containsExactly(MILL_ROAD, ELM_PARK);
        for (var line : map.lines())
            assertThat(line.cells())
                    .extracting(cell -> cell.issue().decision())
                    .containsExactly(SATURDAYS, NURSES);
    }

    @Test
    void itIsCountedHowOftenAPracticesDissentCameBackToAnIssue() {
        var map =
                map(
                        List.of(MILL_ROAD, ELM_PARK, OAK_LANE),
                        Map.of(),
                        by(MILL_ROAD, 2018, 1, 8).broughtBackTo(SATURDAYS, SATURDAYS, NURSES),
                        by(MILL_ROAD, 2018, 6, 8).broughtBackTo(SATURDAYS),
                        by(ELM_PARK, 2018, 6, 8).broughtBackTo(NURSES),
                        by(OAK_LANE, 2018, 6, 8));

        assertThat(times(map)).containsExactly(List.of(3L, 1L), List.of(0L, 1L), List.of(0L, 0L));
        assertThat(map.lines()).extracting(HeatMap.Line::total).containsExactly(4L, 1L, 0L);
        assertThat(map.isWarm()).isTrue();
    }

    @Test
    void whatCameBackToWhatIsNoCommonIssueAnyMoreIsNotShown() {
        var gone = new DecisionId("superseded-since");
        var map = map(List.of(MILL_ROAD), Map.of(), by(MILL_ROAD, 2018, 1, 8).broughtBackTo(gone));
        assertThat(times(map)).containsExactly(List.of(0L, 0L));
        assertThat(map.isWarm()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0,0", "1,1", "2,1", "3,2", "4,2", "5,3", "6,3", "7,4", "8,4"})
    void theShadeSaysHowMuchOfTheMostItIsAndOnceIsNeverNone(int times, int shade) {
        var map =
                map(
                        List.of(MILL_ROAD, ELM_PARK),
                        Map.of(),
                        by(MILL_ROAD, 2018, 1, 8).broughtBackTo(often(8)),
                        by(ELM_PARK, 2018, 1, 8).broughtBackTo(often(times)));

        assertThat(cell(map, 0, 0).shade()).isEqualTo(HeatMap.SHADES);
        assertThat(cell(map, 1, 0).shade()).isEqualTo(shade);
    }

    @Test
    void whereNothingCameBackNothingIsShaded() {
        var map = map(List.of(MILL_ROAD), Map.of(), by(MILL_ROAD, 2018, 1, 8));
        assertThat(cell(map, 0, 0).shade()).isZero();
        assertThat(map.isWarm()).isFalse();
    }

    @Test
    void aCellSaysHowThisVeryPracticeAgreedToThisVeryIssue() {
        var saturdays = agreedBy(MILL_ROAD, issue(SATURDAYS));
        var map =
                map(
                        List.of(MILL_ROAD, ELM_PARK),
                        Map.of(MILL_ROAD, List.of(saturdays)),
                        by(MILL_ROAD, 2018, 1, 8).broughtBackTo(NURSES));

        assertThat(cell(map, 0, 0).agreed()).isEqualTo(saturdays);
        assertThat(cell(map, 0, 1).agreed()).isNull();
        assertThat(cell(map, 1, 0).agreed()).isNull();
    }

    private static HeatMap map(
            List<PracticeCode> practices,
            Map<PracticeCode, List<CommonGround>> agreed,
            Objected... objected) {
        return HeatMap.of(
                List.of(issue(SATURDAYS), issue(NURSES)),
                practices,
                Objected.all(objected),
                agreed);
    }

    private static HeatMap.Cell cell(HeatMap map, int line, int column) {
        return map.lines().get(line).cells().get(column);
    }

    private static List<List<Long>> times(HeatMap map) {
        return map.lines().stream()
                .map(line -> line.cells().stream().map(HeatMap.Cell::times).toList())
                .toList();
    }

    private static DecisionId[] often(int times) {
        return IntStream.range(0, times).mapToObj(i -> SATURDAYS).toArray(DecisionId[]::new);
    }

    private static DecisionRow issue(DecisionId id) {
        return new DecisionRow(
                id,
                ASHDOWN,
                3,
                Subject.COMMON_ISSUE,
                id.value(),
                DecisionState.AGREED,
                1,
                "Nobody can staff it alone.",
                TODAY,
                SOMEBODY,
                0,
                TODAY,
                null,
                List.of(MILL_ROAD),
                Instant.EPOCH);
    }

    private static CommonGround agreedBy(PracticeCode practice, DecisionRow issue) {
        return new CommonGround(
                issue,
                issue.text(),
                new PositionRow(
                        issue.decision(),
                        ASHDOWN,
                        practice,
                        1,
                        Stance.AGREE,
                        "",
                        SOMEBODY,
                        TODAY,
                        SOMEBODY),
                TODAY,
                0);
    }
}
